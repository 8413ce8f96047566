import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension ParticipationArrangements {
  init(_ wire: Wire.ParticipationSettings) throws {
    self.init()
    checker = try wire.checker.reading(Person.ID.init(wire:))
    deputy = try wire.deputy.reading(Person.ID.init(wire:))
    fallbacks = try wire.fallbacks.readingEach(Person.ID.init(wire:))
    complaintsManager = try wire.complaintsManager.reading(Person.ID.init(wire:))
    localHelp = try wire.localHelp.map { help in
      LocalHelp(
        team: try Words(required: help.team, at: "/settings/localHelp/team"),
        dayNumber: try Words(required: help.dayNumber, at: "/settings/localHelp/dayNumber"),
        nightNumber: try Words(required: help.nightNumber, at: "/settings/localHelp/nightNumber"))
    }
    outOfHours = try wire.outOfHours.map { try HelpLine($0, at: "/settings/outOfHours") }
    advocate = try wire.advocate.map { try HelpLine($0, at: "/settings/advocate") }
    takesAnswers = wire.takesAnswers
    openToAnybody = wire.openToAnybody
    clocks.acknowledgeDays = wire.acknowledgeDays ?? clocks.acknowledgeDays
    clocks.decisionMakerDays = wire.decisionMakerDays ?? clocks.decisionMakerDays
    clocks.answerDays = wire.answerDays ?? clocks.answerDays
    clocks.complaintDays = wire.complaintDays ?? clocks.complaintDays
  }

  /// Everybody named in them.
  var people: [Person.ID] { [checker, deputy, complaintsManager].compactMap(\.self) + fallbacks }
}

extension HelpLine {
  fileprivate init(_ wire: Wire.HelpLine, at place: String) throws {
    self.init(
      name: try Words(required: wire.name, at: place + "/name"),
      number: try Words(required: wire.number, at: place + "/number"))
  }
}

extension Wire.HelpLine {
  fileprivate init(_ line: HelpLine) { self.init(name: line.name.text, number: line.number.text) }
}

extension Wire.ParticipationSettingsRecord {
  init(_ recorded: Recorded<ParticipationArrangements>, _ names: Names) {
    let settings = recorded.value
    self.init(
      revision: recorded.revision, settings: Wire.ParticipationSettings(settings),
      isOpen: settings.isOpen, checkerName: settings.checker.map { names[$0] },
      deputyName: settings.deputy.map { names[$0] })
  }
}

extension Wire.ParticipationSettings {
  fileprivate init(_ settings: ParticipationArrangements) {
    self.init(
      checker: settings.checker?.description, deputy: settings.deputy?.description,
      fallbacks: settings.fallbacks.map(\.description).ifAny,
      complaintsManager: settings.complaintsManager?.description,
      localHelp: settings.localHelp.map {
        .init(
          team: $0.team.text, dayNumber: $0.dayNumber.text, nightNumber: $0.nightNumber.text)
      },
      outOfHours: settings.outOfHours.map(Wire.HelpLine.init),
      advocate: settings.advocate.map(Wire.HelpLine.init),
      takesAnswers: settings.takesAnswers, openToAnybody: settings.openToAnybody,
      acknowledgeDays: settings.clocks.acknowledgeDays,
      decisionMakerDays: settings.clocks.decisionMakerDays,
      answerDays: settings.clocks.answerDays, complaintDays: settings.clocks.complaintDays)
  }
}
