import Testing

@testable import Workbook

@Suite struct ParticipationArrangementsTests {
  private static func open() throws -> ParticipationArrangements {
    var settings = ParticipationArrangements()
    settings.checker = Given.supervisor
    settings.deputy = Given.colleague
    settings.localHelp = LocalHelp(
      team: try Given.words("The team"), dayNumber: try Given.words("01632 960001"),
      nightNumber: try Given.words("01632 960002"))
    settings.outOfHours = HelpLine(
      name: try Given.words("Nights"), number: try Given.words("01632 960003"))
    settings.fallbacks = [Given.stranger]
    settings.takesAnswers = true
    return settings
  }

  private static func broken(
    _ settings: ParticipationArrangements, mayCheck: Set<Person.ID>? = nil,
    left: Set<Person.ID> = []
  ) -> [String] {
    settings.rulesBroken(
      mayCheck: { mayCheck?.contains($0) ?? true }, hasLeft: { left.contains($0) }
    ).pointers
  }

  @Test func `the form is open only while a checker and a deputy are named`() throws {
    let settings = try Self.open()
    #expect(settings.isOpen)
    #expect(Self.broken(settings).isEmpty)
    for remove in [\ParticipationArrangements.checker, \.deputy] {
      var settings = settings
      settings[keyPath: remove] = nil
      #expect(!settings.isOpen)
      #expect(Self.broken(settings) == ["/takesAnswers"])
    }
    #expect(!ParticipationArrangements().isOpen)
    #expect(Self.broken(ParticipationArrangements()).isEmpty)
  }

  @Test func `before it opens there are numbers to call and somebody who reads after a day`() throws
  {
    var settings = try Self.open()
    settings.localHelp = nil
    settings.outOfHours = nil
    settings.fallbacks = []
    #expect(Set(Self.broken(settings)) == ["/fallbacks", "/localHelp", "/outOfHours"])
  }

  @Test func `the deputy is another person, and both may check`() throws {
    var settings = try Self.open()
    #expect(Self.broken(settings, mayCheck: [Given.supervisor]) == ["/deputy"])
    settings.deputy = settings.checker
    #expect(Self.broken(settings) == ["/deputy"])
  }

  @Test func `nobody is named who has left, and no fallback twice`() throws {
    var settings = try Self.open()
    settings.complaintsManager = Given.stranger
    settings.fallbacks = [Given.supervisee, Given.stranger, Given.supervisee]
    #expect(
      Self.broken(settings, left: [Given.stranger, Given.supervisor])
        == ["/checker", "/complaintsManager", "/fallbacks/1", "/fallbacks/2"])
  }

  @Test
  func `a complaint is never answered later than the law says, and the clocks follow each other`()
    throws
  {
    var settings = try Self.open()
    settings.clocks.complaintDays = 11
    #expect(Self.broken(settings) == ["/complaintDays"])
    settings.clocks.complaintDays = 5
    #expect(Self.broken(settings).isEmpty)
    settings.clocks.answerDays = 9
    #expect(Self.broken(settings) == ["/answerDays"])
    settings.clocks.decisionMakerDays = 2
    #expect(Self.broken(settings) == ["/answerDays"])
  }
}
