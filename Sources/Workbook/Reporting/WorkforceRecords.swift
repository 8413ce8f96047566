/// What a quarter's workforce figures are worked out from, for the whole authority. Lives only while they are released.
package struct WorkforceRecords: Sendable {
  /// One check-in of the quarter. Whose it is, is a number that means nothing outside this value.
  package struct Answered: Sendable {
    package var author: Int
    package var month: Month
    package var unit: Team.ID?
    package var entry: CheckInEntry

    package init(author: Int, month: Month, unit: Team.ID?, entry: CheckInEntry) {
      self.author = author
      self.month = month
      self.unit = unit
      self.entry = entry
    }
  }

  package var teams: [Team]
  package var answered: [Answered]
  /// Everybody on the list of people, their sessions and absences.
  package var work: LinkRecords
  /// Positions in `work.practitioners` of those whom somebody supervised on the last day of the quarter.
  package var supervised: Set<Int>
  /// Positions in `work.practitioners` of those whom the pulse is for: they work with young people, or supervise somebody
  /// who does. Only what they answer counts in figures about groups.
  package var asked: Set<Int>

  package init(
    teams: [Team], answered: [Answered], work: LinkRecords, supervised: Set<Int>,
    asked: Set<Int>? = nil
  ) {
    self.teams = teams
    self.answered = answered
    self.work = work
    self.supervised = supervised
    self.asked = asked ?? Set(work.practitioners.indices)
  }
}
