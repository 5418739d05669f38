/** The invented user who answers the first-use questions when the scripts use Inroad by themselves. */
export const sampleUser = {
  name: 'Sam Adeyemi',
  does: 'I teach geography in a secondary school',
  narrow: 'flood-risk mapping',
  broad: 'geographic information systems',
  school: 'University of Vale do Norte',
};
