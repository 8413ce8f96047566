import JSONRPC
import Workbook

/// A value that the published schema let through and the domain's type does not hold: the two disagree, which is our own
/// fault and reaches the caller as an internal error.
struct WireMismatch: Error {
  let type: String
}

extension Identifier {
  init(wire text: String) throws(WireMismatch) {
    guard let id = Self(text) else { throw WireMismatch(type: "\(Self.self)") }
    self = id
  }
}

extension Day {
  init(wire text: String) throws(WireMismatch) {
    guard let day = Day(text) else { throw WireMismatch(type: "Day") }
    self = day
  }
}

extension Instant {
  init(wire text: String) throws(WireMismatch) {
    guard let instant = Instant(text) else { throw WireMismatch(type: "Instant") }
    self = instant
  }
}

/// The same word of two enumerations, the contract's and the domain's; a test compares their cases.
func same<From: RawRepresentable<String>, To: RawRepresentable<String>>(
  _ value: From
) throws(WireMismatch) -> To {
  guard let same = To(rawValue: value.rawValue) else { throw WireMismatch(type: "\(To.self)") }
  return same
}

extension Optional {
  /// `map`, for a conversion with the error of one.
  func reading<Value>(
    _ read: (Wrapped) throws(WireMismatch) -> Value
  ) throws(WireMismatch) -> Value? {
    switch self {
    case .some(let wrapped): try read(wrapped)
    case .none: nil
    }
  }

  /// A list that was left out is an empty list; an empty one is left out again.
  func readingEach<Element, Value>(
    _ read: (Element) throws(WireMismatch) -> Value
  ) throws(WireMismatch) -> [Value] where Wrapped == [Element] {
    var values: [Value] = []
    for element in self ?? [] { values.append(try read(element)) }
    return values
  }
}

extension Array {
  /// `nil` when empty: what holds nothing is left out of an answer.
  var ifAny: [Element]? { isEmpty ? nil : self }

  func readingEach<Value>(
    _ read: (Element) throws(WireMismatch) -> Value
  ) throws(WireMismatch) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    for element in self { values.append(try read(element)) }
    return values
  }
}

extension Equatable {
  /// `nil` when it is the empty value: what holds nothing is left out of an answer.
  func unless(_ empty: Self) -> Self? { self == empty ? nil : self }
}
