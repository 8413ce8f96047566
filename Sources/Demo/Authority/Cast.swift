import Workbook

/// Somebody of the fictional authority.
struct Member: Sendable {
  let id: Person.ID
  let name: String
  let username: String
  /// A role of the contract; `supervisor` for those who only supervise.
  let role: String
}

/// Somebody whose work the story tells.
struct Practitioner: Sendable {
  let member: Member
  let supervisor: Member
  let team: Team.ID
  let started: Day
  let left: Day?
  /// How good this person's assessments would be anyway, around 0.
  let skill: Double
}

/// Everybody, once the authority has been founded.
struct Cast: Sendable {
  var administrator: Member
  var secondAdministrator: Member
  let organisation: Team.ID
  /// Leads the whole authority.
  var leader: Member?
  var auditors: [Member] = []
  var supervisors: [Member] = []
  var practitioners: [Practitioner] = []
  /// How deep each supervisor's talks tend to go, around 0.
  var tendency: [Person.ID: Double] = [:]
  /// One for each role, and a supervisor with supervisees: those whose tokens are handed out.
  var accounts: [Member] = []
}
