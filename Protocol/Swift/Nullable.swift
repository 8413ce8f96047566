/// A value that may be `null`, where null and absent mean different things: in a change, an absent member keeps what
/// was there and a null clears it. `Nullable<T>?` holds all three.
public enum Nullable<Value: Codable & Sendable & Hashable>: Codable, Sendable, Hashable {
  case null
  case value(Value)

  public init(_ value: Value?) {
    self = value.map(Self.value) ?? .null
  }

  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self = container.decodeNil() ? .null : .value(try container.decode(Value.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .value(let value): try container.encode(value)
    }
  }
}
