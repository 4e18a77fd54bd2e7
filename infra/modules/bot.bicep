// The bot's registration. It speaks as the managed identity, so there is no password to keep or to change.

param name string
param displayName string
param host string
param identityId string
param identityClientId string

// A bot of the type SingleTenant would need an Entra app with a password instead (BOT_PASSWORD of the server). It is taken by
// bot/config.ts for where no managed identity can be had, and is not made here.
resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: {
    // Teams is a standard channel: free of charge.
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${host}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identityClientId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identityId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      enableCalling: false
    }
  }
}
