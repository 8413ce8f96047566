import Sealing
import Testing

struct Base64URLTests {
  /// RFC 4648 §10, without padding.
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
    ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"),
  ])
  func `the examples of the standard`(plain: String, text: String) {
    #expect(Base64URL.encode(Array(plain.utf8)) == text)
    #expect(Base64URL.decode(text) == Array(plain.utf8))
  }

  @Test func `every byte comes back at every place`() {
    for byte in UInt8.min...UInt8.max {
      for length in 1...4 {
        for place in 0..<length {
          var bytes = [UInt8](repeating: 0xA5, count: length)
          bytes[place] = byte
          #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
      }
    }
  }

  @Test(arguments: ["A", "AAAAA", "Zg==", "Zm8=", "Zm9+", "Zm9/", "Zm 9v", "Zm9v\n", "Zh", "Zm9"])
  func `a text that no bytes have is refused`(text: String) {
    #expect(Base64URL.decode(text) == nil)
  }
}
