import Foundation

/// A word that stands nowhere else, by which a text is found again wherever it was written.
enum Canary {
  static let mark = "zqxcanary"
  private static let digits = 5

  static func word(_ number: Int, atLeast length: Int = 0) -> String {
    let number = String(number)
    let word = mark + String(repeating: "0", count: digits - number.count) + number
    return word + String(repeating: "x", count: max(0, length - word.count))
  }

  /// The numbers of the canaries in these bytes: as UTF-8 in whatever case, as UTF-16, as base64 however it falls, as hex.
  static func numbers(in data: Data) -> Set<Int> {
    let lowercase = Data(data.map { (65...90).contains($0) ? $0 + 32 : $0 })
    var found = words(in: lowercase)
    found.formUnion(
      after(Data(mark.utf8.flatMap { [$0, 0] }), in: lowercase, count: 2 * digits) {
        Data($0.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element))
      })
    let hex = Data(mark.utf8.map { String($0, radix: 16) }.joined().utf8)
    found.formUnion(after(hex, in: lowercase, count: 2 * digits) { Data(unhexed: $0) })
    for alignment in 0..<3 {
      found.formUnion(base64(alignment, in: data))
    }
    return found
  }

  private static func words(in data: Data) -> Set<Int> {
    after(Data(mark.utf8), in: data, count: digits) { $0 }
  }

  private static func after(
    _ mark: Data, in data: Data, count: Int, _ decode: (Data) -> Data?
  ) -> Set<Int> {
    var found: Set<Int> = []
    var from = data.startIndex
    while let hit = data.range(of: mark, in: from..<data.endIndex) {
      let end = min(hit.upperBound + count, data.endIndex)
      let number = decode(data[hit.upperBound..<end]).flatMap {
        Int(String(decoding: $0, as: UTF8.self))
      }
      found.insert(number ?? -1)
      from = hit.upperBound
    }
    return found
  }

  /// With this many bytes before the mark in its group of three. The mark is nine bytes long; what stands before or behind
  /// it changes the characters at its edges, so only those between are looked for.
  private static func base64(_ alignment: Int, in data: Data) -> Set<Int> {
    let bytes = Data(repeating: 0, count: alignment) + Data(mark.utf8)
    let whole = Array(bytes.base64EncodedString().utf8)
    let lead = alignment == 0 ? 0 : alignment + 1
    let certain = Data(whole[lead..<(bytes.count * 8 / 6)])
    var found: Set<Int> = []
    var from = data.startIndex
    while let hit = data.range(of: certain, in: from..<data.endIndex) {
      let length = (bytes.count + digits + 2) / 3 * 4 - lead
      let end = min(hit.lowerBound + length, data.endIndex)
      let text = Data(repeating: 65, count: lead) + data[hit.lowerBound..<end]
      let decoded = Data(base64Encoded: text.prefix(text.count / 4 * 4)) ?? Data()
      let after = decoded.dropFirst(bytes.count).prefix(digits)
      found.insert(Int(String(decoding: after, as: UTF8.self)) ?? -1)
      from = hit.upperBound
    }
    return found
  }
}

extension Data {
  fileprivate init?(unhexed data: Data) {
    let text = Array(String(decoding: data, as: UTF8.self))
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: text.count - 1, by: 2) {
      guard let byte = UInt8(String(text[index...(index + 1)]), radix: 16) else { return nil }
      bytes.append(byte)
    }
    self.init(bytes)
  }
}
