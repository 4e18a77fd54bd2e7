import { type Activity, AuthenticationConstants, CardFactory, ClaimsIdentity } from "botframework-connector";
