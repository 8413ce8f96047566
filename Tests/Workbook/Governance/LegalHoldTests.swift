import Testing

import struct Foundation.UUID

@testable import Workbook

/// What a hold keeps.
@Suite struct LegalHoldTests {
  private typealias Holds = HoldsInForce<String>
  private let ash = Person.ID(UUID())
  private let bay = Person.ID(UUID())

  private func hold(_ scope: LegalHold.Scope) -> LegalHold {
    LegalHold(
      id: LegalHold.ID(UUID()), scope: scope, reason: given(Words("A case")), by: ash,
      on: given(Day("2026-03-02")))
  }

  private func given<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a sample is well formed") }
    return value
  }

  @Test func `a hold ends once`() {
    let ending = LegalHold.Ending(
      by: bay, on: given(Day("2026-04-02")), reason: given(Words("It is over")))
    let ended = hold(.everything).ending(ending)
    #expect(ended?.isInForce == false && ended?.ended == ending)
    #expect(ended?.ending(ending) == nil)
  }

  @Test func `a hold is about the person it is of, and no other is about anybody`() {
    #expect(hold(.person(ash)).isAbout(ash) && !hold(.person(ash)).isAbout(bay))
    #expect(!hold(.everything).isAbout(ash) && !hold(.records(.checkIns)).isAbout(ash))
  }

  @Test(arguments: RecordClass.allCases)
  func `a hold on everything keeps every class, and one on a class that class alone`(
    kept: RecordClass
  ) {
    #expect(Holds(everything: true).cover(Deletion([kept])))
    for other in RecordClass.allCases {
      #expect(Holds(classes: [kept]).cover(Deletion([other])) == (kept == other))
    }
  }

  @Test func `a hold on somebody keeps what anybody said that they have to do with`() {
    #expect(Holds(people: [ash]).cover(Deletion([.feedback], people: [bay, ash])))
    #expect(!Holds(people: [ash]).cover(Deletion([.feedback], people: [bay])))
    #expect(Holds(children: ["LS-1"]).cover(Deletion([.feedback], children: ["LS-1"])))
    #expect(!Holds(children: ["LS-1"]).cover(Deletion([.feedback], children: ["LS-2"])))
  }

  @Test func `what is erased of everybody is kept under a hold on anybody`() {
    let checkIns = Deletion<String>([.checkIns], isOfEverybody: true)
    let feedback = Deletion<String>([.feedback], isOfEverybody: true)
    #expect(Holds(people: [ash]).cover(checkIns) && Holds(people: [ash]).cover(feedback))
    #expect(Holds(children: ["LS-1"]).cover(feedback))
    #expect(!Holds(children: ["LS-1"]).cover(checkIns), "a check-in is about no young person")
    #expect(!Holds(classes: [.audits]).cover(checkIns))
  }

  @Test func `where nothing is held nothing is kept`() {
    for kind in RecordClass.allCases {
      #expect(
        !Holds().cover(
          Deletion([kind], people: [ash], children: ["LS-1"], isOfEverybody: true)))
    }
  }

  @Test func `one more hold never keeps less`() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix64(seed: seed)
    let people = (0..<4).map { _ in Person.ID(UUID()) }
    let children = ["LS-1", "LS-2", "LS-3"]
    func some<Value: Hashable>(_ all: [Value]) -> Set<Value> {
      Set(all.filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
    }
    for _ in 0..<2_000 {
      let deletion = Deletion(
        some(RecordClass.allCases), people: some(people), children: some(children),
        isOfEverybody: .random(using: &random))
      let fewer = Holds(
        classes: some(RecordClass.allCases), people: some(people), children: some(children))
      var more = fewer
      more.everything = Int.random(in: 0..<9, using: &random) == 0
      more.classes.formUnion(some(RecordClass.allCases))
      more.people.formUnion(some(people))
      more.children.formUnion(some(children))
      #expect(!fewer.cover(deletion) || more.cover(deletion), "seed \(seed)")
    }
  }
}
