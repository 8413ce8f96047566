import Foundation
import Testing
import Workbook

@testable import Storage

/// Every version of a stored form that was ever released is read for ever: these texts are never edited.
@Suite struct StoredFormTests {
  @Test func `version 1 of a case discussion is read`() throws {
    let text = """
      {"assessment":"A-2026-0117","decision":{"because":"She asked for it","contingency":"Ring the duty \
      line","dissent":"Her aunt disagrees","ending":{"howTheyCanComeBack":"Any time","whySafeNow":"He \
      is in prison"},"kind":"end","reviewDate":"2026-04-01","text":"Close","urgent":false},"harm":\
      {"actingNow":"Patrols","bothHarmedAndHarming":"notKnown","patterns":[{"date":"2026-01-10","item":\
      "MODEL-1","state":"suspected","whoLooked":"Me"}],"signs":[{"evidence":"Home by ten","saidBy":"Her",\
      "sign":"OUT-3","state":"starting"}],"whoIsCausingIt":"A neighbour"},"others":{"agencies":[{"agency":\
      "Police","answer":"waiting","date":"2026-01-11"}],"barriers":[{"barrier":"BAR-1","what":"No form"}],\
      "carersListenedTo":"no","localPicture":{"on":"2026-01-12","reference":"LP-1","to":"The desk"}},"them":\
      {"hadToTellAgain":true,"mainWorkersInTwelveMonths":3,"notSeenSince":"2026-01-20","questionsAnswerable":\
      ["T2-4","T2-1"],"silence":["SIL-2"],"trustedForMonths":7,"trustedPerson":"Her nan","words":"Leave me \
      be"},"thinking":{"alternative":"Fear","emphasis":"both","hypotheses":["Grief","Debt"],"questions":\
      [{"prompt":"PQ-1","response":"Yes"}]},"youngPerson":"LS-40411"}
      """
    let stored = try StoredCaseDiscussion.read(Array(text.utf8), version: 1)
    var discussion = CaseDiscussionEntry(youngPerson: nil, outcome: .decided)
    stored.fill(&discussion)
    #expect(discussion.youngPerson == Sample.child("LS-40411"))
    #expect(discussion.assessment == AssessmentReference("A-2026-0117"))
    #expect(discussion.decision?.because?.words == Sample.words("She asked for it"))
    #expect(discussion.decision?.ending?.howTheyCanComeBack == Sample.words("Any time"))
    #expect(discussion.decision?.reviewDate == Sample.day("2026-04-01"))
    #expect(discussion.harm.signs.map(\.state) == [.starting])
    #expect(discussion.harm.patterns.map(\.item) == [ListItemID("MODEL-1")])
    #expect(discussion.them.trustedForMonths == 7)
    #expect(discussion.thinking.hypotheses.map(\.text) == ["Grief", "Debt"])
    #expect(discussion.others.localPicture?.reference == Sample.words("LP-1"))
    #expect(String(decoding: try stored.encoded(), as: UTF8.self) == text)
  }

  @Test func `version 1 of a check-in is read`() throws {
    let text = """
      {"childrenAllocated":14,"conditions":["WATCH-2"],"instruments":{"BRS":{"1":4,"10":3,"2":2}},\
      "note":"A hard month","points":41.5,"pulse":{"p1":3,"p5":2},"sharedWith":\
      ["0198c0de-0000-7000-8000-000000000002"],"staying":4,"unit":\
      "0198c0de-0000-7000-8000-000000000003","wishes":["0198c0de-0000-7000-8000-000000000004"]}
      """
    let stored = try StoredCheckIn.read(Array(text.utf8), version: 1)
    let recorded = stored.recorded(
      CheckIn.ID(UUID()), in: Sample.month("2026-02"), revision: 7)
    let entry = recorded.checkIn.entry
    #expect(recorded.revision == 7)
    #expect(recorded.checkIn.unit?.description == "0198c0de-0000-7000-8000-000000000003")
    #expect(
      recorded.sharedWith.map(\.description) == ["0198c0de-0000-7000-8000-000000000002"])
    #expect(recorded.wishes.map(\.description) == ["0198c0de-0000-7000-8000-000000000004"])
    #expect(entry.pulse == [.p1: Sample.answer(3), .p5: Sample.answer(2)])
    #expect(entry.staying == Sample.answer(4))
    #expect(entry.childrenAllocated == 14 && entry.points == 41.5)
    #expect(entry.conditions == [ListItemID("WATCH-2")])
    #expect(entry.instruments == [Instrument.ID("BRS"): [1: 4, 2: 2, 10: 3]])
    #expect(entry.note == Sample.words("A hard month"))
    #expect(String(decoding: try stored.encoded(), as: UTF8.self) == text)
  }

  @Test func `version 1 of the other forms is read and written the same`() throws {
    try expectSame(
      StoredSessionNarrative.self,
      #"{"afterIncident":{"checkInOn":"2026-02-03","fitToBeAtWork":"Yes"},"because":"The court","#
        + #""decision":"Swap","observation":{"date":"2026-01-30","toTry":"Wait"},"#
        + #""thinking":{"plan":"Visit","prompts":[{"prompt":"4.2a-2"}],"#
        + #""watched":[{"byWhen":"2026-02-28","condition":"WATCH-2"}]},"whyNoNextSession":"Leave"}"#
    )
    try expectSame(
      StoredSessionCaseWords.self, #"{"lookedAt":"The file","question":"Why now?"}"#)
    try expectSame(
      StoredPersonalPart.self, #"{"watched":[{"condition":"WATCH-6"}],"workload":"Too much"}"#)
    try expectSame(StoredAction.self, #"{"text":"Ring","youngPerson":"LS-1"}"#)
    try expectSame(StoredAllocation.self, #"{"youngPerson":"LS-1"}"#)
    try expectSame(
      StoredAssessment.self,
      #"{"overrunReason":"Ill","reference":"A-1","youngPerson":"LS-1"}"#)
    try expectSame(
      StoredAudit.self,
      #"{"actions":[{"due":"2026-05-01","owner":"0198C0DE-0000-7000-8000-000000000002","text":"Ask"}],"#
        + #""facts":{"sharedWithThem":{"answer":"yes","couldReadIt":"yes","form":"Read","on":"2026-03-09"}},"#
        + #""immediateRisk":{"managerTold":"0198C0DE-0000-7000-8000-000000000003","toldAt":1772442000000,"#
        + #""what":"A fall"},"judgements":{"C1":{"evidence":"Page 3","score":2},"#
        + #""C10":{"notApplicableBecause":"None"},"C6":{"shouldHaveBeenThere":true}},"#
        + #""practitionersResponse":"Fair","tools":["TOOL-SERAF"]}"#)
    try expectSame(StoredAccessReason.self, #"{"reason":"A request"}"#)
    try expectSame(StoredPromise.self, #"{"text":"A second post","whatHappened":"Done"}"#)
    try expectSame(StoredDisclosureReason.self, #"{"reason":"Small teams"}"#)
  }

  @Test func `a version nobody has written yet is refused`() {
    #expect(throws: StoreError.unreadable(.other)) {
      try StoredAction.read(Array("{}".utf8), version: 2)
    }
  }

  @Test func `every strand and every code has a number of its own`() {
    #expect(Set(Strand.allCases.map(\.rawValue)).count == Strand.allCases.count)
    expectDistinct(RecordKind.self)
    expectDistinct(SessionKind.self)
    expectDistinct(SessionStatus.self)
    expectDistinct(SessionState.self)
    expectDistinct(SessionSetting.self)
    expectDistinct(CancelReason.self)
    expectDistinct(CancelledBy.self)
    expectDistinct(SupervisionFunction.self)
    expectDistinct(CaseDiscussion.Outcome.self)
    expectDistinct(Decision.Kind.self)
    expectDistinct(Role.self)
    expectDistinct(Capacity.self)
    expectDistinct(Discipline.self)
    expectDistinct(CareerStage.self)
    expectDistinct(Team.Level.self)
    expectDistinct(Relationship.Kind.self)
    expectDistinct(Assessment.Kind.self)
    expectDistinct(AuditSelection.self)
    expectDistinct(ViewObtained.self)
    expectDistinct(FactAnswer.self)
    expectDistinct(ContactWish.Kind.self)
    expectDistinct(WorkforcePromise.Outcome.self)
  }

  private func expectDistinct<Value: StoredCode>(_: Value.Type) {
    let codes = Value.allCases.map(\.code)
    #expect(Set(codes).count == codes.count, "\(Value.self)")
    #expect(codes.allSatisfy { $0 > 0 }, "\(Value.self)")
  }

  private func expectSame<Stored: StoredWords>(_ type: Stored.Type, _ text: String) throws {
    let stored = try Stored.read(Array(text.utf8), version: 1)
    #expect(String(decoding: try stored.encoded(), as: UTF8.self) == text)
  }
}
