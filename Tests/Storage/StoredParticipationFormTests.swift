import Foundation
import Testing
import Workbook

@testable import Storage

/// Version 1 of everything about participation and safeguarding is read for ever: these texts are never edited.
@Suite struct StoredParticipationFormTests {
  private func expectSame<Stored: StoredWords>(_ type: Stored.Type, _ text: String) throws -> Stored
  {
    let stored = try Stored.read(Array(text.utf8), version: 1)
    #expect(String(decoding: try stored.encoded(), as: UTF8.self) == text)
    return stored
  }

  @Test func `version 1 of a contribution is read`() async throws {
    let text = """
      {"ageBand":"from13To15","agreement":{"approver":"0198c0de-0000-7000-8000-000000000002",\
      "kind":"parentNotAsked","reason":"Not safe"},"asks":{"ASK-1":"never","ASK-8":"doNotWantToSay"},\
      "assessment":"A-2026-0117","bestThing":"She rings back","contact":"07700 900123","format":"Signed",\
      "language":"cy","name":"Sam","oneChange":"Come on time","place":"withWorker","quote":\
      {"askedAgainOn":"2026-02-01","places":["poster","publicReports","reportsHere"],\
      "until":"2026-12-31","words":"She rings"},"route":"advocate","speakingAs":"careLeaver",\
      "toldBefore":"Yes","understanding":[true,false,true,false,true],"youngPerson":"LS-40411"}
      """
    let entry = try expectSame(StoredContribution.self, text).entry(try await anyRow())
    #expect(entry.speakingAs == .careLeaver && entry.route == .advocate)
    #expect(entry.place == .withWorker && entry.language == .welsh)
    #expect(entry.named?.youngPerson == Sample.child("LS-40411"))
    #expect(entry.named?.name == Sample.words("Sam"))
    #expect(entry.named?.contact == Sample.words("07700 900123"))
    #expect(entry.ageBand == .from13To15)
    #expect(entry.agreement?.kind == .parentNotAsked)
    #expect(entry.agreement?.reason == Sample.words("Not safe"))
    #expect(
      entry.agreement?.approver?.description == "0198c0de-0000-7000-8000-000000000002")
    #expect(
      entry.understanding
        == Understanding(
          whatAndWhy: true, whoWillSee: false, limitsOfConfidentiality: true,
          canSayNoOrStop: false, freeFromPressure: true))
    #expect(
      entry.asks == [ListItemID("ASK-1"): .never, ListItemID("ASK-8"): .doNotWantToSay])
    #expect(entry.bestThing == Sample.words("She rings back"))
    #expect(entry.oneChange == Sample.words("Come on time"))
    #expect(entry.toldBefore == Sample.words("Yes"))
    #expect(entry.assessment == AssessmentReference("A-2026-0117"))
    #expect(entry.format == Sample.words("Signed"))
    #expect(
      entry.quote
        == QuotePermission(
          words: Sample.words("She rings"), places: [.poster, .publicReports, .reportsHere],
          until: Sample.day("2026-12-31"), askedAgainOn: Sample.day("2026-02-01")))
  }

  @Test func `version 1 of a contribution with nothing in it is read`() async throws {
    let text = #"{"language":"en","place":"ownDevice","route":"online","speakingAs":"youngPerson"}"#
    let entry = try expectSame(StoredContribution.self, text).entry(try await anyRow())
    #expect(
      entry
        == ContributionEntry(
          speakingAs: .youngPerson, route: .online, place: .ownDevice, identity: .noName,
          agreement: nil, language: .english))
  }

  /// What stands beside the words: nothing.
  private func anyRow() async throws -> ContributionRow {
    let test = try TestStore()
    try await test.makeSpareKeys(1)
    let id = try await test.hear(Sample.contribution(Sample.feedback("x")))
    return try #require(try await test.store.read { try $0.contributionRow(id) })
  }

  @Test func `version 1 of every step is read`() throws {
    let (day, words) = (Sample.day("2026-03-02"), Sample.words("x"))
    let person = try #require(Person.ID("0198c0de-0000-7000-8000-000000000002"))
    let forms: [(String, HandlingStep.What)] = [
      (
        #"{"finding":"concern","kind":"readForSafety","message":"x","part":"words"}"#,
        .readForSafety(part: .words, finding: .concern, messageToYoungPerson: words)
      ),
      (
        #"{"finding":"clear","kind":"readForSafety","part":"reply"}"#,
        .readForSafety(part: .reply, finding: .clear, messageToYoungPerson: nil)
      ),
      (#"{"kind":"acknowledged"}"#, .acknowledged),
      (
        #"{"askedFor":"x","kind":"sentToDecisionMaker","#
          + #""person":"0198c0de-0000-7000-8000-000000000002","theme":"x","youSaid":"x"}"#,
        .sentToDecisionMaker(person, ask: Ask(theme: words, youSaid: words, askedFor: words))
      ),
      (
        #"{"kind":"decided","outcome":{"by":"2026-03-02","kind":"accepted","what":"x","who":"x"}}"#,
        .decided(.accepted(what: words, by: day, who: words))
      ),
      (
        #"{"kind":"decided","outcome":{"by":"2026-03-02","kind":"partly","not":"x","reason":"x","#
          + #""what":"x"}}"#,
        .decided(.partly(what: words, by: day, not: words, reason: words))
      ),
      (
        #"{"kind":"decided","outcome":{"kind":"declined","reason":"x","who":"x"}}"#,
        .decided(.declined(reason: words, who: words))
      ),
      (
        #"{"kind":"decided","outcome":{"by":"2026-03-02","kind":"needMoreTime","reason":"x"}}"#,
        .decided(.needMoreTime(reason: words, by: day))
      ),
      (
        #"{"day":"2026-03-02","how":"withTheCode","kind":"told"}"#,
        .told(on: day, how: .withTheCode)
      ),
      (
        #"{"day":"2026-03-02","kind":"replied","reply":"notFair","words":"x"}"#,
        .replied(.notFair, words: words, on: day)
      ),
      (
        #"{"day":"2026-03-02","kind":"lookedAgain","words":"x"}"#,
        .lookedAgain(finding: words, advocateOfferedOn: day)
      ),
      (#"{"kind":"closed"}"#, .closed),
      (#"{"day":"2026-03-02","kind":"withdrawn"}"#, .withdrawn(on: day)),
    ]
    for (text, what) in forms {
      #expect(try expectSame(StoredHandlingStep.self, text).what() == what)
      #expect(
        String(decoding: try StoredHandlingStep(what).encoded(), as: UTF8.self) == text)
    }
  }

  @Test(arguments: [
    #"{"kind":"told","day":"2026-03-02"}"#, #"{"kind":"decided"}"#,
    #"{"kind":"decided","outcome":{"kind":"declined","reason":" ","who":"x"}}"#,
    #"{"kind":"replied","reply":"perhaps","day":"2026-03-02"}"#,
    #"{"kind":"told","day":"2026-02-30","how":"letter"}"#,
  ])
  func `a step of which a part is missing is refused, not guessed`(text: String) throws {
    let stored = try StoredHandlingStep.read(Array(text.utf8), version: 1)
    #expect(throws: StoreError.unreadable(.contribution)) { try stored.what() }
  }

  @Test func `version 1 of an activity is read`() throws {
    let text = """
      {"adjustments":"A taxi","changes":[{"decidedBy":"The service","on":"2026-02-27","what":"A door"}],\
      "clashes":"One","madeJointly":true,"numbers":{"under13":3},"peerResearch":["asked"],\
      "peerResearchGate":{"ready":{"on":"2026-01-02","text":"Asked"}},"purpose":"To hear",\
      "recognition":"Vouchers","selfCheck":[{"answer":"partly","evidence":"Page 3",\
      "question":"spaceCouldStop"}],"title":"What helps","whatItGaveThem":"Friends",\
      "whoDecidedTheySay":"All of us"}
      """
    let stored = try expectSame(StoredActivity.self, text)
    var entry = Sample.activity("x").entry
    stored.fill(&entry)
    #expect(entry.madeJointly == true)
    #expect(entry.changes.map(\.on) == [Sample.day("2026-02-27")])
    #expect(entry.numbers == [.under13: 3])
    #expect(entry.peerResearch == [.asked])
    #expect(entry.peerResearchGate?.evidence[.ready]?.on == Sample.day("2026-01-02"))
    #expect(entry.selfCheck.map(\.answer) == [.partly])
    #expect(entry.adjustments == Sample.words("A taxi") && entry.clashes == Sample.words("One"))
    #expect(entry.recognition == Sample.words("Vouchers"))
    #expect(entry.whatItGaveThem == Sample.words("Friends"))
    #expect(entry.whoDecidedTheySay == Sample.words("All of us"))
    _ = try expectSame(StoredActivity.self, #"{"purpose":"To hear","title":"What helps"}"#)
  }

  @Test func `version 1 of the settings is read`() throws {
    let text = """
      {"acknowledgeDays":2,"advocate":{"name":"Side","number":"3"},"answerDays":21,"complaintDays":9,\
      "decisionMakerDays":7,"fallbacks":["0198c0de-0000-7000-8000-000000000002"],"localHelp":\
      {"dayNumber":"1","nightNumber":"2","team":"Team"},"outOfHours":{"name":"Nights","number":"4"}}
      """
    var settings = ParticipationArrangements()
    try expectSame(StoredParticipationSettings.self, text).fill(&settings)
    #expect(settings.clocks.acknowledgeDays == 2 && settings.clocks.decisionMakerDays == 7)
    #expect(settings.clocks.answerDays == 21 && settings.clocks.complaintDays == 9)
    #expect(
      settings.fallbacks.map(\.description) == ["0198c0de-0000-7000-8000-000000000002"])
    #expect(settings.localHelp?.nightNumber == Sample.words("2"))
    #expect(settings.outOfHours?.number == Sample.words("4"))
    #expect(settings.advocate?.name == Sample.words("Side"))
    _ = try expectSame(
      StoredParticipationSettings.self,
      #"{"acknowledgeDays":3,"answerDays":30,"complaintDays":10,"decisionMakerDays":10}"#)
  }

  @Test func `version 1 of a concern is read`() throws {
    let text = """
      {"designatedOfficerToldAt":1772442000001,"exactWords":"he waits","firstPersonTold":"Me",\
      "notReportedBecause":"Ringing","outcome":"Seen","report":{"at":1772442000000,"by":"Me",\
      "reference":"P-1","to":"police"},"youngPerson":"LS-1","youngPersonTold":"Yes"}
      """
    let stored = try expectSame(StoredConcern.self, text)
    var entry = ConcernEntry(
      noticedAt: TestStore.now, noticedBy: Person.ID(UUID()), exactWords: Sample.words("x"),
      immediateDanger: false)
    stored.fill(&entry)
    #expect(entry.youngPerson == Sample.child("LS-1"))
    #expect(
      entry.report
        == ConcernReport(
          to: .police, at: TestStore.now, by: Sample.words("Me"), reference: Sample.words("P-1")))
    #expect(entry.designatedOfficerToldAt?.milliseconds == 1_772_442_000_001)
    #expect(entry.firstPersonTold == Sample.words("Me"))
    #expect(entry.youngPersonTold == Sample.words("Yes"))
    #expect(entry.notReportedBecause == Sample.words("Ringing"))
    #expect(stored.exactWords == "he waits" && stored.outcome == "Seen")
    _ = try expectSame(StoredConcern.self, #"{"exactWords":"he waits"}"#)
  }

  @Test func `every code of participation has a number of its own that stays`() {
    #expect(AnswerPath.State.allCases.map(\.code) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(Outcome.Kind.allCases.map(\.code) == [1, 2, 3, 4])
    #expect(Reply.allCases.map(\.code) == [1, 2, 3])
    #expect(SafetyGate.allCases.map(\.code) == [1, 2, 3])
    #expect(ParticipationSlip.Kind.allCases.map(\.code) == [1, 2])
    #expect(ActivityStage.allCases.map(\.code) == [1, 2, 3, 4, 5, 6])
    #expect(ActivityMode.allCases.map(\.code) == [1, 2, 3, 4, 5, 6, 7])
    #expect(ScopeOfInfluence.allCases.map(\.code) == [1, 2, 3, 4, 5])
  }
}
