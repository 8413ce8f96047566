import Workbook

/// Whom to call, the fallbacks and the clocks. Under the organisation's key.
struct StoredParticipationSettings: StoredWords {
  static let strand = Strand.participationSettings

  struct Line: Codable, Equatable {
    var name: String
    var number: String
  }

  struct Local: Codable, Equatable {
    var team: String
    var dayNumber: String
    var nightNumber: String
  }

  var fallbacks: [String]?
  var localHelp: Local?
  var outOfHours: Line?
  var advocate: Line?
  var acknowledgeDays: Int
  var decisionMakerDays: Int
  var answerDays: Int
  var complaintDays: Int

  init(_ settings: ParticipationArrangements) {
    fallbacks = settings.fallbacks.storedUnlessEmpty(\.description)
    localHelp = settings.localHelp.map {
      Local(team: $0.team.text, dayNumber: $0.dayNumber.text, nightNumber: $0.nightNumber.text)
    }
    outOfHours = settings.outOfHours.map { Line(name: $0.name.text, number: $0.number.text) }
    advocate = settings.advocate.map { Line(name: $0.name.text, number: $0.number.text) }
    acknowledgeDays = settings.clocks.acknowledgeDays
    decisionMakerDays = settings.clocks.decisionMakerDays
    answerDays = settings.clocks.answerDays
    complaintDays = settings.clocks.complaintDays
  }

  /// Puts the words to what stands in clear columns.
  func fill(_ settings: inout ParticipationArrangements) {
    settings.fallbacks = (fallbacks ?? []).compactMap { Person.ID($0) }
    settings.localHelp = localHelp.flatMap { help in
      guard let team = Words(help.team), let day = Words(help.dayNumber),
        let night = Words(help.nightNumber)
      else { return nil }
      return LocalHelp(team: team, dayNumber: day, nightNumber: night)
    }
    settings.outOfHours = outOfHours?.value
    settings.advocate = advocate?.value
    settings.clocks.acknowledgeDays = acknowledgeDays
    settings.clocks.decisionMakerDays = decisionMakerDays
    settings.clocks.answerDays = answerDays
    settings.clocks.complaintDays = complaintDays
  }
}

extension StoredParticipationSettings.Line {
  fileprivate var value: HelpLine? {
    guard let name = Words(name), let number = Words(number) else { return nil }
    return HelpLine(name: name, number: number)
  }
}
