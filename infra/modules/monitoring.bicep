// Where the server's log goes, and the component that the watch reports to; where it is asked for the server too.

param baseName string
param location string
param retentionInDays int
param telemetry bool
param principalId string

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-07-01' = {
  name: '${baseName}-log'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionInDays
    workspaceCapping: {
      dailyQuotaGb: 5
    }
    features: {
      enableLogAccessUsingOnlyResourcePermissions: true
      disableLocalAuth: true
    }
  }
}

// Without `telemetry` the server sends nothing to it, and with it only what bot/telemetry lets through. An instrumentation that comes with
// the platform would note addresses, and they name people and documents.
resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${baseName}-insights'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    RetentionInDays: retentionInDays
    DisableIpMasking: false
    // The server comes as its identity, so no key is taken.
    DisableLocalAuth: telemetry
  }
}

// Monitoring Metrics Publisher: sends, reads nothing.
var publisherId = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')

resource publishing 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (telemetry) {
  scope: insights
  name: guid(insights.id, principalId, publisherId)
  properties: {
    roleDefinitionId: publisherId
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

output workspaceId string = workspace.id
output insightsId string = insights.id
output insightsConnectionString string = insights.properties.ConnectionString
