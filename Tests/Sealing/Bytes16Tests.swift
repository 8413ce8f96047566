import Foundation
import Sealing
import Testing

struct Bytes16Tests {
  @Test func `sixteen bytes come out as they went in`() throws {
    let bytes = (0..<16).map { UInt8($0 * 17) }
    let value = try #require(Bytes16(bytes))
    #expect(value.bytes == bytes)
    let uuid = try #require(UUID(uuidString: "00112233-4455-6677-8899-AABBCCDDEEFF"))
    #expect(Bytes16(uuid) == value)
  }

  @Test(arguments: [0, 15, 17])
  func `any other number of bytes is refused`(count: Int) {
    #expect(Bytes16([UInt8](repeating: 1, count: count)) == nil)
  }
}
