import Foundation
import Workbook

/// As it is stored, for years. Whoever changes what is stored gives it another number, and keeps reading this one.
extension WorkforceRelease: Codable {
  private static let format = 1

  private enum CodingKeys: CodingKey {
    case format, quarter, madeOn, smallestGroup, units, instruments
  }

  /// Sorted members and no white space: the same release is the same bytes.
  package func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }

  /// - Throws: `DecodingError` for anything but what ``encoded()`` of this or an earlier version made.
  package init(decoding bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(WorkforceRelease.self, from: Data(bytes))
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    guard try values.decode(Int.self, forKey: .format) == Self.format else {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: values, debugDescription: "a format that this version does not read")
    }
    self.init(
      quarter: try values.read(.quarter, Quarter.init),
      madeOn: try values.read(.madeOn, Day.init),
      smallestGroup: try values.read(.smallestGroup) { (people: Int) in SmallestGroup(people) },
      units: try values.decode([Unit].self, forKey: .units),
      instruments: try values.decode([Asked].self, forKey: .instruments))
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(Self.format, forKey: .format)
    try values.encode(quarter.description, forKey: .quarter)
    try values.encode(madeOn.description, forKey: .madeOn)
    try values.encode(smallestGroup.people, forKey: .smallestGroup)
    try values.encode(units, forKey: .units)
    try values.encode(instruments, forKey: .instruments)
  }
}

extension WorkforceRelease.Unit: Codable {
  private enum CodingKeys: CodingKey { case id, name, level, parent, figures }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try values.read(.id, Team.ID.init), name: try values.decode(String.self, forKey: .name),
      level: try values.read(.level, Team.Level.init(rawValue:)),
      parent: try values.contains(.parent) ? values.read(.parent, Team.ID.init) : nil,
      figures: try values.decode(UnitFigures.self, forKey: .figures))
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id.description, forKey: .id)
    try values.encode(name, forKey: .name)
    try values.encode(level.rawValue, forKey: .level)
    try values.encodeIfPresent(parent?.description, forKey: .parent)
    try values.encode(figures, forKey: .figures)
  }
}

extension KeyedDecodingContainer {
  fileprivate func read<Written: Decodable, Value>(
    _ key: Key, _ value: (Written) -> Value?
  ) throws -> Value {
    guard let value = value(try decode(Written.self, forKey: key)) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "not what it should be")
    }
    return value
  }
}
