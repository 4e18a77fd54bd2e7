// The server: App Service on Linux, with a slot in which a new version starts before it takes over.

param baseName string
param location string
param planSku string
param instances int
param identityId string
param identityClientId string
param ownHost string
param teamsAppId string
param tabClientId string
param municipality string
param cosmosEndpoint string
param cosmosDatabase string
param logLevel string
param graphDirectory bool
param graphCalendar bool
param catalogAppId string
param insightsConnectionString string
param workspaceId string

var siteName = '${baseName}-${uniqueString(resourceGroup().id)}'

// Exactly what bot/config.ts asks for in production, and what the platform and the identity's client need beside it.
var settings = {
  UPPDRAG_ENV: 'production'
  BOT_ID: identityClientId
  BOT_TYPE: 'UserAssignedMsi'
  BOT_TENANT_ID: tenant().tenantId
  TAB_CLIENT_ID: tabClientId
  TAB_APP_ID_URI: 'api://${host}/${tabClientId}'
  TEAMS_APP_ID: teamsAppId
  COSMOS_ENDPOINT: cosmosEndpoint
  COSMOS_DATABASE: cosmosDatabase
  MUNICIPALITY: municipality
  LOG_LEVEL: logLevel
  // Each needs a permission of its own for this identity: see docs/handbok-administrator.md.
  GRAPH_DIRECTORY: graphDirectory ? 'on' : 'off'
  GRAPH_CALENDAR: graphCalendar ? 'on' : 'off'
  GRAPH_INSTALL: empty(catalogAppId) ? 'off' : 'on'
  TEAMS_CATALOG_APP_ID: catalogAppId
  // No secret: it says where to send, and the identity who sends.
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
  APPLICATIONINSIGHTS_IDENTITY: empty(insightsConnectionString) ? 'off' : 'on'
  // A server with an identity of its own making must be told which; no other way of signing in is tried.
  AZURE_CLIENT_ID: identityClientId
  AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential'
  // What is deployed is whole: nothing is built or installed over there, and nothing can be changed in place.
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  WEBSITE_RUN_FROM_PACKAGE: '1'
  // A server that is told to stop ends what it has begun; the platform would give it 5 seconds for that. At most 120.
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: '60'
  // A swap waits until the new version is ready.
  WEBSITE_SWAP_WARMUP_PING_PATH: '/readyz'
  WEBSITE_SWAP_WARMUP_PING_STATUSES: '200'
}

var siteProperties = {
  serverFarmId: plan.id
  httpsOnly: true
  // Any server can answer any request.
  clientAffinityEnabled: false
  siteConfig: {
    linuxFxVersion: 'NODE|24-lts'
    // Not by way of npm, which ends at once when it is told to stop and leaves the server unasked. The same as `npm start`.
    appCommandLine: 'node --disable-warning=ExperimentalWarning --import ./bot/compileCache.ts bot/main.ts'
    alwaysOn: true
    healthCheckPath: '/readyz'
    http20Enabled: true
    minTlsVersion: '1.2'
    scmMinTlsVersion: '1.2'
    ftpsState: 'Disabled'
    remoteDebuggingEnabled: false
    webSocketsEnabled: false
  }
}

var siteIdentity = {
  type: 'UserAssigned'
  userAssignedIdentities: {
    '${identityId}': {}
  }
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: '${baseName}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2025-03-01' = {
  name: siteName
  location: location
  kind: 'app,linux'
  identity: siteIdentity
  properties: siteProperties
}

var host = empty(ownHost) ? site.properties.defaultHostName : ownHost

resource siteSettings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: site
  name: 'appsettings'
  properties: settings
}

resource siteNoFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: site
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource siteNoPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: site
  name: 'scm'
  properties: {
    allow: false
  }
}

resource staging 'Microsoft.Web/sites/slots@2025-03-01' = {
  parent: site
  name: 'staging'
  location: location
  kind: 'app,linux'
  identity: siteIdentity
  // It works on the same database, with reminders and messages too, so it runs only while versions change (docs/drift.md).
  properties: union(siteProperties, { enabled: false })
}

resource stagingSettings 'Microsoft.Web/sites/slots/config@2025-03-01' = {
  parent: staging
  name: 'appsettings'
  properties: settings
}

resource stagingNoFtp 'Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: staging
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource stagingNoPassword 'Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: staging
  name: 'scm'
  properties: {
    allow: false
  }
}

// What the server writes and what the platform does to it. Not the log of requests: it has people's addresses and paths.
resource log 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'server'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
  }
}

output siteId string = site.id
output host string = host
output tabAppIdUri string = settings.TAB_APP_ID_URI
