/// What one schema asks of a value. Parts that do not concern a value's kind are passed over.
struct SchemaRule: Sendable {
  var kinds: Kinds = .any
  var allowed: AllowedValues?
  var string: StringRule?
  var number: NumberRule?
  var array: ArrayRule?
  var object: ObjectRule?

  /// The kinds of value allowed.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8

    static let object = Kinds(rawValue: 1)
    static let array = Kinds(rawValue: 2)
    static let string = Kinds(rawValue: 4)
    static let integer = Kinds(rawValue: 8)
    static let fraction = Kinds(rawValue: 16)
    static let boolean = Kinds(rawValue: 32)
    static let null = Kinds(rawValue: 64)
    static let any = Kinds(rawValue: 127)

    func contains(_ kind: JSONKind) -> Bool { rawValue & 1 << kind.rawValue != 0 }
  }

  /// `enum` or `const`: canonical texts, and the same for showing.
  final class AllowedValues: Sendable {
    let canonical: [[UInt8]]
    let shown: String

    init(canonical: [[UInt8]], shown: String) {
      self.canonical = canonical
      self.shown = shown
    }
  }

  struct StringRule: Sendable {
    var minimumLength = 0
    var maximumLength = Int.max
    var format: SchemaFormat?
  }

  struct NumberRule: Sendable {
    var minimum = -Double.infinity
    var maximum = Double.infinity
  }

  struct ArrayRule: Sendable {
    var minimumCount = 0
    var maximumCount = Int.max
    var areUnique = false
    /// The rule for every element.
    var items: Int?
  }

  final class ObjectRule: Sendable {
    struct Property: Sendable {
      let name: String
      let nameBytes: [UInt8]
      let rule: Int
      let isRequired: Bool
    }

    enum Others: Sendable {
      case anything
      case nothing
      case following(rule: Int)
    }

    /// One bit for each property of an object that has been met. An object has at most 128.
    typealias Seen = UInt128

    let properties: [Property]
    let others: Others
    let minimumCount: Int
    let maximumCount: Int

    init(properties: [Property], others: Others, minimumCount: Int, maximumCount: Int) {
      self.properties = properties
      self.others = others
      self.minimumCount = minimumCount
      self.maximumCount = maximumCount
    }
  }
}
