/** What people have said, or how they are judged, is told of so many together and of no fewer (DOMAIN decision 12). */
export const LEAST_GROUP = 5;
