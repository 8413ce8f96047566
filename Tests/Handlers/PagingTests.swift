import Foundation
import Storage
import Testing
import Workbook
import WorkbookProtocol

@Suite struct PagingTests {
  @Test func `paging visits everybody once, in order of name, whatever the page and the filter`()
    async throws
  {
    let service = try TestService()
    let seed: UInt64 = 20_260_302
    let reader = try await service.store.write(
      Act("test.found", by: nil, at: service.clock.now)
    ) { transaction in
      let found = Found(transaction: transaction, service: service)
      let top = try found.unit("Lanternshire (fictional)", .organisation)
      var random = SplitMix64(seed: seed)
      // Many of one name, so that pages end among equals.
      return try (0..<60).map { _ in
        let name = ["Ash", "Bay", "Fen", "Moss"][Int.random(in: 0..<4, using: &random)]
        return try found.person(name, in: top)
      }[0]
    }
    let everybody = try await service.call(PeopleList.self, .init(limit: 200), as: reader).items
    #expect(everybody.count == 60)
    var random = SplitMix64(seed: seed)
    for round in 0..<20 {
      let part = ["a", "s", "Fen", nil][Int.random(in: 0..<4, using: &random)]
      let expected = everybody.filter { person in
        part.map { person.name.lowercased().contains($0.lowercased()) } ?? true
      }
      var seen: [String] = []
      var cursor: String?
      repeat {
        let page = try await service.call(
          PeopleList.self,
          .init(
            nameContains: part, cursor: cursor, limit: Int.random(in: 1...17, using: &random)),
          as: reader)
        seen += page.items.map(\.id)
        cursor = page.nextCursor
      } while cursor != nil && seen.count <= 60
      #expect(seen == expected.map(\.id), "seed \(seed), round \(round)")
    }
  }

  @Test func `paging visits every session once, newest first, though many are of one day`()
    async throws
  {
    let authority = try await TestAuthority()
    let (service, people) = (authority.service, authority.people)
    let seed: UInt64 = 77
    var random = SplitMix64(seed: seed)
    for _ in 0..<25 {
      let day = "2026-02-0\(Int.random(in: 2...4, using: &random))"
      _ = try await service.record(
        Entry.talk(with: people.practitioner, on: day), by: people.supervisor)
    }
    let all = try await service.call(SupervisionList.self, .init(limit: 200), as: people.supervisor)
      .items
    #expect(all.count >= 27)
    #expect(all.map(\.day) == all.map(\.day).sorted(by: >))
    for limit in [1, 2, 5, 26] {
      var seen: [String] = []
      var cursor: String?
      repeat {
        let page = try await service.call(
          SupervisionList.self, .init(cursor: cursor, limit: limit), as: people.supervisor)
        #expect(page.items.count <= limit)
        seen += page.items.map(\.id)
        cursor = page.nextCursor
      } while cursor != nil && seen.count <= all.count
      #expect(seen == all.map(\.id), "seed \(seed), limit \(limit)")
    }
  }

  @Test func `a cursor is good for the list, filter and person it was made for`() async throws {
    let authority = try await TestAuthority()
    let (service, people) = (authority.service, authority.people)
    let made = try await service.call(SupervisionList.self, .init(limit: 1), as: people.supervisor)
    let cursor = try #require(made.nextCursor)
    func refused(_ params: SupervisionList.Params, as caller: Person.ID) async throws {
      let refusal = try await service.refusal(of: SupervisionList.self, params, as: caller)
      #expect(refusal.code == ErrorCode.cursorInvalid.code)
    }
    _ = try await service.call(
      SupervisionList.self, .init(cursor: cursor, limit: 2), as: people.supervisor)
    try await refused(.init(cursor: cursor), as: people.practitioner)
    try await refused(.init(kind: .individual, cursor: cursor), as: people.supervisor)
    let other = try await service.refusal(
      of: AssessmentsList.self, .init(cursor: cursor), as: people.supervisor)
    #expect(other.code == ErrorCode.cursorInvalid.code)
    for position in [0, cursor.count / 2, cursor.count - 2] {
      var characters = Array(cursor)
      characters[position] = characters[position] == "A" ? "B" : "A"
      try await refused(.init(cursor: String(characters)), as: people.supervisor)
    }
    for junk in ["x", "AAAA", String(cursor.dropLast(4)), cursor + "AAAA", "%%%%", "é"] {
      try await refused(.init(cursor: junk), as: people.supervisor)
    }
  }
}
