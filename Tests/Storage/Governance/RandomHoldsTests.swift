import Foundation
import Testing
import Workbook

@testable import Storage

/// Whatever is held at the moment, and whoever deletes whatever they like: nothing that a hold covers is ever gone.
@Suite struct RandomHoldsTests {
  /// Something that can be deleted, with what a hold on it may be of: written down when it was made, apart from the code under test.
  private struct Kept: Sendable {
    enum What: Sendable {
      case checkIn(CheckIn.ID, Person.ID)
      case contribution(Contribution.ID)
      case personalPart(SessionID, Person.ID)
    }

    let what: What
    let kind: RecordClass
    let people: Set<Person.ID>
    let children: Set<String>

    func isCovered(by scope: LegalHold.Scope) -> Bool {
      switch scope {
      case .everything: true
      case .person(let person): people.contains(person)
      case .youngPerson(let child): children.contains(child.display)
      case .records(let other): other == kind
      }
    }
  }

  private func isThere(_ kept: Kept, _ test: TestStore) async throws -> Bool {
    switch kept.what {
    case .checkIn(let id, let person): try await test.isKeptCheckIn(id, of: person)
    case .contribution(let id): try await test.isKept(id)
    case .personalPart(let session, _): try await test.personalPart(of: session) != nil
    }
  }

  @Test func `under random holds nothing covered is ever deleted`() async throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix64(seed: seed)
    let test = try TestStore()
    let people = (0..<4).map { Sample.person("Person \($0)") }
    for person in people { try await test.add(person) }
    try await test.makeSpareKeys(128)
    let ids = people.map(\.id)
    let officer = ids[0]
    let children = ["LS-1", "LS-2", "LS-3"]
    var all: [Kept] = []
    var holds: [LegalHold] = []
    var (refused, deleted, month) = (0, 0, 0)
    for step in 0..<150 {
      let before = try await present(all, test)
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<4:
        month += 1
        all.append(try await make(in: month, ids, children, test, &random))
      case 4:
        let scope = randomScope(ids, children, &random)
        holds.append(try await test.hold(scope, by: officer))
      case 5...6:
        if let ended = holds.indices.randomElement(using: &random) {
          try await test.end(holds.remove(at: ended), by: officer)
        }
      default:
        do {
          try await delete(before, ids, month, test, &random)
          deleted += 1
        } catch StoreError.held {
          refused += 1
        }
      }
      for kept in before where holds.contains(where: { kept.isCovered(by: $0.scope) }) {
        let isThere = try await isThere(kept, test)
        #expect(isThere, "seed \(seed), step \(step): \(kept) is gone under \(holds.map(\.scope))")
      }
    }
    #expect(refused > 0 && deleted > 0, "seed \(seed): both come up")
  }

  private func present(_ all: [Kept], _ test: TestStore) async throws -> [Kept] {
    var present: [Kept] = []
    for kept in all where try await isThere(kept, test) { present.append(kept) }
    return present
  }

  private func make(
    in month: Int, _ people: [Person.ID], _ children: [String], _ test: TestStore,
    _ random: inout SplitMix64
  ) async throws -> Kept {
    let person = people[Int.random(in: 0..<people.count, using: &random)]
    let other = people.filter { $0 != person }.randomElement(using: &random) ?? person
    let child = children[Int.random(in: 0..<children.count, using: &random)]
    let time = Month(ordinal: Month(of: Sample.day("1990-01-01")).ordinal + month)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let made = try await test.checkIn(Sample.checkIn(time.description), of: person)
      return Kept(
        what: .checkIn(made.id, person), kind: .checkIns, people: [person], children: [])
    case 1:
      let session = try await test.record(Sample.personalTalk(other, person), by: other)
      return Kept(
        what: .personalPart(session, person), kind: .personalParts, people: [person, other],
        children: [])
    case 2:
      var entry = Sample.feedback("Said \(month)")
      entry.aboutWorker = person
      let id = try await test.hear(Sample.contribution(entry, on: time.first.description))
      return Kept(what: .contribution(id), kind: .feedback, people: [person], children: [])
    default:
      let id = try await test.hear(
        Sample.contribution(
          Sample.named(Sample.child(child), "Said \(month)"), on: time.first.description,
          gatheredBy: person))
      return Kept(
        what: .contribution(id), kind: .feedback, people: [person], children: [child])
    }
  }

  private func randomScope(
    _ people: [Person.ID], _ children: [String], _ random: inout SplitMix64
  ) -> LegalHold.Scope {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .everything
    case 1..<4: .person(people[Int.random(in: 0..<people.count, using: &random)])
    case 4..<6:
      .youngPerson(Sample.child(children[Int.random(in: 0..<children.count, using: &random)]))
    default:
      .records(RecordClass.allCases.randomElement(using: &random) ?? .checkIns)
    }
  }

  /// Any way there is, of anything.
  private func delete(
    _ present: [Kept], _ people: [Person.ID], _ month: Int, _ test: TestStore,
    _ random: inout SplitMix64
  ) async throws {
    let person = people[Int.random(in: 0..<people.count, using: &random)]
    let until = Month(
      ordinal: Month(of: Sample.day("1990-01-01")).ordinal
        + Int.random(in: 0...(month + 1), using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: try await test.erase { try $0.eraseCheckIns(of: person) }
    case 1: try await test.erase { try $0.eraseCheckIns(until: until) }
    case 2: try await test.erase { try $0.erasePersonalParts(of: person) }
    case 3: try await test.erase { try $0.eraseFeedbackWithoutName(until: until.last) }
    default:
      switch present.randomElement(using: &random)?.what {
      case .checkIn(let id, let owner): try await test.delete(id, of: owner)
      case .contribution(let id):
        if Bool.random(using: &random) {
          _ = try await test.withdraw(id, by: person)
        } else {
          try await test.erase { try $0.eraseContribution(id, by: person) }
        }
      case .personalPart(_, let owner):
        try await test.erase { try $0.erasePersonalParts(of: owner) }
      case nil: break
      }
    }
  }
}
