// Asks from three places every five minutes whether the server is ready, and writes to whoever runs it when it is not.

param baseName string
param location string
param insightsId string
param host string
param operationsEmail string

resource ready 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${baseName}-ready'
  location: location
  // The component finds its tests by this.
  tags: {
    'hidden-link:${insightsId}': 'Resource'
  }
  kind: 'standard'
  properties: {
    SyntheticMonitorId: '${baseName}-ready'
    Name: '${baseName}-ready'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'emea-gb-db3-azr' }
      { Id: 'emea-fr-pra-edge' }
    ]
    Request: {
      RequestUrl: 'https://${host}/readyz'
      HttpVerb: 'GET'
      ParseDependentRequests: false
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(operationsEmail)) {
  name: '${baseName}-operators'
  location: 'global'
  properties: {
    groupShortName: 'uppdrag'
    enabled: true
    emailReceivers: [
      {
        name: 'operators'
        emailAddress: operationsEmail
        useCommonAlertSchema: true
      }
    ]
  }
}

resource silent 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${baseName}-silent'
  location: 'global'
  tags: {
    'hidden-link:${insightsId}': 'Resource'
    'hidden-link:${ready.id}': 'Resource'
  }
  properties: {
    description: 'The server has not been ready, seen from at least two places.'
    severity: 1
    enabled: true
    scopes: [
      ready.id
      insightsId
    ]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: ready.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: empty(operationsEmail) ? [] : [{ actionGroupId: operators.id }]
  }
}
