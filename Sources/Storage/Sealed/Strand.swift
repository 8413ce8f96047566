import Sealing

/// The parts of a record that have their own words and their own key. Both numbers stand in every
/// blob: they never change and are never used again.
enum Strand: UInt16, CaseIterable {
  /// What a session says that is about no child. Under the key of the supervisory series.
  case sessionNarrative = 1
  /// What a session says outside its case discussions that may be about a child.
  case sessionCaseWords = 2
  case caseDiscussion = 3
  case personalPart = 4
  case action = 5
  case allocation = 6
  case assessment = 7
  case audit = 8
  /// The reason given for a sensitive act, in the access log.
  case accessReason = 9
  case checkIn = 10
  case promise = 11
  /// Why the smallest group of a figure was set.
  case disclosureReason = 12
  /// What was said, in a contribution.
  case contribution = 13
  /// What became of a contribution, step by step.
  case handlingStep = 14
  case activity = 15
  case participationSettings = 16
  case concern = 17
  case password = 18
  case secondFactor = 19
  /// Why the glass was broken, and what was found.
  case breakGlass = 20
  /// Why records are kept, and why not any more.
  case legalHold = 21
  /// What is left out of an export and why.
  case redaction = 22
  /// Why words were erased.
  case erasure = 23
  /// A note added to a session.
  case addendum = 24
}
