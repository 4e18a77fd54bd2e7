// Everything Uppdragsdialog needs in Azure, in one resource group. Not compiled where it was written: see docs/infra.md.
targetScope = 'resourceGroup'

@description('Begins the name of every resource and the server\'s address. Small letters, digits and hyphens.')
@minLength(3)
@maxLength(24)
param resourceBaseName string

@description('Where everything lies. Only regions within the EU.')
@allowed([
  'swedencentral'
  'northeurope'
  'westeurope'
  'germanywestcentral'
  'francecentral'
])
param location string = 'swedencentral'

@description('The municipality\'s name, as the bot and the tab show it.')
param municipality string

@description('The id of the Teams app (teamsApp/create).')
param teamsAppId string

@description('The Entra app that the tab\'s tokens are issued for (aadApp/create).')
param tabClientId string

@description('The bot\'s name in Azure and in Teams.')
@maxLength(42)
param botDisplayName string = 'Uppdragsdialog'

@description('The server\'s own host name, when it has another than the one App Service gives it. Bound by hand: see docs/infra.md.')
param ownHost string = ''

@description('The machine. Slots and always on need at least a Standard or Premium plan.')
@allowed([
  'S1'
  'P0v3'
  'P1v3'
  'P2v3'
])
param planSku string = 'P0v3'

@description('How many servers share the work.')
@minValue(1)
@maxValue(10)
param instances int = 1

@description('How Cosmos DB is paid for: by request, or by a reserved throughput that grows by itself.')
@allowed([
  'serverless'
  'autoscale'
])
param cosmosCapacity string = 'serverless'

@description('The most that autoscale may reach, in request units a second, shared by all containers. It never falls below a tenth.')
@minValue(1000)
param autoscaleMaxThroughput int = 4000

@description('The database account, when it is another than the one made first: after a restore (docs/drift.md).')
@maxLength(44)
param databaseAccount string = ''

@description('How much the server writes into its log.')
@allowed([
  'warn'
  'info'
  'debug'
])
param logLevel string = 'info'

@description('Reads who is who from Microsoft Graph. Needs User.Read.All for the identity, given by hand.')
param graphDirectory bool = false

@description('Puts talks into the managers\' calendars by Microsoft Graph. Needs Calendars.ReadWrite for the identity, given by hand.')
param graphCalendar bool = false

@description('The app\'s id in the municipality\'s catalogue of Teams apps: with it, who has no chat with the bot is given the app by Microsoft Graph. Needs TeamsAppInstallation.ReadWriteForUser.All for the identity, given by hand.')
param catalogAppId string = ''

@description('Tells Application Insights how the server runs: turns, requests, store operations, queues. The one who provisions must then also be allowed to give roles.')
param telemetry bool = false

@description('How long the log is kept, in days.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('Who is written to when the server does not answer. Without it nobody is.')
param operationsEmail string = ''

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: '${resourceBaseName}-identity'
    location: location
  }
}

module store 'modules/store.bicep' = {
  name: 'store'
  params: {
    accountName: empty(databaseAccount) ? '${resourceBaseName}-${uniqueString(resourceGroup().id)}' : databaseAccount
    location: location
    capacity: cosmosCapacity
    autoscaleMaxThroughput: autoscaleMaxThroughput
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    baseName: resourceBaseName
    location: location
    retentionInDays: logRetentionDays
    telemetry: telemetry
    principalId: identity.outputs.principalId
  }
}

module server 'modules/server.bicep' = {
  name: 'server'
  params: {
    baseName: resourceBaseName
    location: location
    planSku: planSku
    instances: instances
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    ownHost: ownHost
    teamsAppId: teamsAppId
    tabClientId: tabClientId
    municipality: municipality
    cosmosEndpoint: store.outputs.endpoint
    cosmosDatabase: store.outputs.databaseName
    logLevel: logLevel
    graphDirectory: graphDirectory
    graphCalendar: graphCalendar
    catalogAppId: catalogAppId
    insightsConnectionString: telemetry ? monitoring.outputs.insightsConnectionString : ''
    workspaceId: monitoring.outputs.workspaceId
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${resourceBaseName}-bot'
    displayName: botDisplayName
    host: server.outputs.host
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
  }
}

module watch 'modules/watch.bicep' = {
  name: 'watch'
  params: {
    baseName: resourceBaseName
    location: location
    insightsId: monitoring.outputs.insightsId
    host: server.outputs.host
    operationsEmail: operationsEmail
  }
}

// The toolkit writes each of these into the environment's file, under this name.
output BOT_ID string = identity.outputs.clientId
output TAB_HOST string = server.outputs.host
output TAB_APP_ID_URI string = server.outputs.tabAppIdUri
output AZURE_APP_SERVICE_RESOURCE_ID string = server.outputs.siteId
output COSMOS_ENDPOINT string = store.outputs.endpoint
