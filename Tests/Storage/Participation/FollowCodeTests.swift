import Foundation
import GRDB
import Testing
import Workbook

@testable import Storage

/// A code follows an answer; nothing else does.
@Suite struct FollowCodeTests {
  private static let code = Sample.code("K7Q4-WM2T-9XPD")

  @Test func `a code finds its contribution, and nothing near it does`() async throws {
    let test = try TestStore()
    try await test.makeSpareKeys()
    let id = try await test.hear(Sample.contribution(Sample.feedback("x")), code: Self.code)
    try await test.hear(Sample.contribution(Sample.feedback("y")))
    try await test.store.read { snapshot throws in
      #expect(try snapshot.contribution(with: Self.code) == id)
      for wrong in [
        // The same public part with another secret; another public part with the same secret; nothing alike.
        "K7Q4-WM2T-9XPE", "K7Q5-WM2T-9XPD", "0000-0000-0000",
      ] {
        #expect(try snapshot.contribution(with: Sample.code(wrong)) == nil, "\(wrong)")
      }
    }
  }

  @Test func `two codes that begin alike each find their own`() async throws {
    let test = try TestStore()
    try await test.makeSpareKeys()
    let other = Sample.code("K7Q4-0000-0000")
    let first = try await test.hear(Sample.contribution(Sample.feedback("x")), code: Self.code)
    let second = try await test.hear(Sample.contribution(Sample.feedback("y")), code: other)
    try await test.store.read { snapshot throws in
      #expect(try snapshot.contribution(with: Self.code) == first)
      #expect(try snapshot.contribution(with: other) == second)
    }
  }

  @Test func `a code that was given up finds nothing any more, and what was said stays`()
    async throws
  {
    let test = try TestStore()
    try await test.makeSpareKeys()
    let id = try await test.hear(Sample.contribution(Sample.feedback("x")), code: Self.code)
    let forget = { try await test.store.write(test.act()) { try $0.forget(Self.code) } }
    #expect(try await forget())
    #expect(try await !forget())
    try await test.store.read { snapshot throws in
      #expect(try snapshot.contribution(with: Self.code) == nil)
      #expect(try snapshot.contribution(id)?.entry == Sample.feedback("x"))
    }
  }

  @Test func `a hash is kept that depends on the keystore, and no code`() async throws {
    let (one, other) = (try TestStore(), try TestStore())
    var hashes: Set<Data> = []
    for test in [one, other] {
      try await test.makeSpareKeys()
      try await test.hear(Sample.contribution(Sample.feedback("x")), code: Self.code)
      hashes.formUnion(
        try await test.store.read {
          try Data.fetchSet($0.db, sql: "SELECT hash FROM follow_code")
        })
      let disk = try test.bytesOnDisk()
      for text in [Self.code.text, Self.code.secretPart, Self.code.publicPart + "WM2T"] {
        #expect(disk.range(of: Data(text.utf8)) == nil)
      }
    }
    #expect(hashes.count == 2)
  }
}
