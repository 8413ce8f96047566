import Testing

@testable import Workbook

@Suite struct ContributionCheckTests {
  private let lists: ContentLists

  init() throws { lists = try Given.content() }

  private func entry(
    _ place: CapturePlace = .withWorker, _ identity: ContributionEntry.Identity? = nil,
    agreement: Agreement.Kind = .own16Plus
  ) throws -> ContributionEntry {
    let named = ContributionEntry.Identity.named(
      try #require(
        NamedSpeaker(youngPerson: try Given.child(), name: nil, contact: nil)))
    var entry = ContributionEntry(
      speakingAs: .youngPerson, route: .inPerson, place: place, identity: identity ?? named,
      agreement: Agreement(kind: agreement), language: .english)
    entry.bestThing = try Given.words("She rings back 😀 كما وعدت")
    return entry
  }

  private func noName(_ place: CapturePlace) throws -> ContributionEntry {
    try entry(place, .noName, agreement: .noName)
  }

  private func pointers(_ entry: ContributionEntry) -> [String] {
    breaches { () throws(Breaches) in try entry.check(lists: lists) }.pointers
  }

  @Test func `what a young person said to a worker is complete with one answer`() throws {
    #expect(pointers(try entry()).isEmpty)
    var nothing = try entry()
    nothing.bestThing = nil
    #expect(pointers(nothing) == [""])
    let ask = try #require(lists.items(of: .asks).first)
    nothing.asks = [ask.id: .doNotWantToSay]
    #expect(pointers(nothing).isEmpty)
  }

  @Test(arguments: CapturePlace.allCases)
  func `no name is true only where no worker is present`(_ place: CapturePlace) throws {
    #expect(pointers(try noName(place)) == (place == .withWorker ? ["/noName"] : []))
    #expect(place.allowsNoName == (place != .withWorker))
  }

  @Test func `without a name there is no age on their own phone, no understanding, no assessment`()
    throws
  {
    var entry = try noName(.ownDevice)
    entry.ageBand = .under13
    entry.understanding = Understanding(
      whatAndWhy: true, whoWillSee: true, limitsOfConfidentiality: true, canSayNoOrStop: true,
      freeFromPressure: true)
    entry.assessment = AssessmentReference("A-1")
    #expect(pointers(entry) == ["/ageBand", "/understanding", "/assessment"])
    entry = try noName(.unattendedScreen)
    entry.ageBand = .under13
    #expect(pointers(entry).isEmpty)
  }

  @Test func `whoever says no has said nothing, whatever an adult said`() throws {
    var asked = try entry(agreement: .declined)
    asked.bestThing = nil
    #expect(pointers(asked).isEmpty)
    let ask = try #require(lists.items(of: .asks).first)
    let kept: [(inout ContributionEntry) throws -> Void] = [
      { $0.asks = [ask.id: .never] }, { $0.oneChange = try Given.words("Nothing") },
      { $0.aboutWorker = Given.supervisor }, { $0.mayBeComplaint = true },
      { $0.assessment = AssessmentReference("A-1") },
      {
        $0.quote = QuotePermission(
          words: try Given.words("No"), places: [.poster], until: try Given.day("2027-01-01"))
      },
    ]
    for keep in kept {
      var entry = asked
      try keep(&entry)
      #expect(pointers(entry) == [""])
    }
  }

  @Test func `not asking a parent needs a reason and somebody who approved`() throws {
    var entry = try entry(agreement: .parentNotAsked)
    #expect(pointers(entry) == ["/agreement/reason", "/agreement/approver"])
    entry.agreement = Agreement(
      kind: .parentNotAsked, reason: try Given.words("It would not be safe"),
      approver: Given.supervisor)
    #expect(pointers(entry).isEmpty)
  }

  @Test func `agreement without a name and an answer without a name go together`() throws {
    #expect(pointers(try entry(agreement: .noName)) == ["/agreement/kind"])
    #expect(
      pointers(try entry(.letterBox, .noName, agreement: .own16Plus)) == ["/agreement/kind"])
  }

  @Test func `agreement is left open only where it came by their own hand`() throws {
    var entry = try noName(.ownDevice)
    entry.agreement = nil
    #expect(pointers(entry) == ["/agreement"])
    entry.route = .online
    #expect(pointers(entry).isEmpty)
  }

  @Test func `only the asks of the list are answered, and a quotation says where`() throws {
    var entry = try entry()
    let other = try #require(lists.items(of: .fourAs).first)
    entry.asks = [other.id: .always]
    entry.quote = QuotePermission(
      words: try Given.words("She rings back"), places: [], until: try Given.day("2027-01-01"))
    #expect(pointers(entry) == ["/asks", "/quote/places"])
  }

  @Test func `words may be shown until their day, where was agreed, on a poster once asked again`()
    throws
  {
    let until = try Given.day("2026-11-30")
    func permission(_ places: Set<QuotePermission.Place>, asked: Day? = nil) throws
      -> QuotePermission
    {
      QuotePermission(
        words: try Given.words("She rings back"), places: places, until: until, askedAgainOn: asked)
    }
    let reports = try permission([.reportsHere])
    #expect(reports.allows(.reportsHere, on: until))
    #expect(!reports.allows(.reportsHere, on: until.adding(days: 1)))
    #expect(!reports.allows(.publicReports, on: until))
    #expect(!(try permission([.poster]).allows(.poster, on: until)))
    let asked = try permission([.poster], asked: until.adding(days: -3))
    #expect(asked.allows(.poster, on: until))
    #expect(!asked.allows(.poster, on: until.adding(days: -4)), "not asked again yet")
  }

  @Test func `a slip for a shared screen tells whether a worker is there`() throws {
    let until = try Given.day("2026-11-30")
    func place(_ kind: ParticipationSlip.Kind, _ worker: Bool) -> CapturePlace {
      ParticipationSlip(kind: kind, activity: nil, workerPresent: worker, until: until).place
    }
    #expect(place(.sharedScreen, true) == .withWorker)
    #expect(place(.sharedScreen, false) == .unattendedScreen)
    #expect(place(.oneAnswer, false) == .ownDevice)
  }
}
