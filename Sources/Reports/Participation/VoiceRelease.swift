import Foundation
package import Workbook

/// The figures about young people of one quarter, as they leave: released once, through the same gate as figures about
/// staff, and never worked out again (decision 3).
package struct VoiceRelease: Codable, Hashable, Sendable {
  /// What one ask was answered with.
  package struct AskFigure: Codable, Hashable, Sendable {
    package let ask: String
    /// Who said "most of the time" or "always", of those who said how often; `nil` where too few did.
    package let often: ShownShare?
  }

  /// Those who spoke for themselves, or those around them.
  package struct Group: Codable, Hashable, Sendable {
    /// `nil`: too few to say.
    package let people: ShownPeople?
    package let asks: [AskFigure]

    /// Whether anything may be said of it beyond "some".
    package var isShown: Bool { people != nil }
  }

  package static let format = 1

  package let format: Int
  /// Of the quarter, as ``Quarter/ordinal``.
  package let quarter: Int
  package let madeOn: String
  package let smallestGroup: Int
  package let young: Group
  /// Parents, carers, brothers and sisters: never beside the child's own words.
  package let around: Group
  /// Groups of which enough took part; of the others there may have been few or none.
  package let heard: [String]

  package init(
    _ records: VoiceRecords, asks: [ListItemID], smallestGroup: SmallestGroup, madeOn: Day
  ) {
    format = Self.format
    quarter = records.period.ordinal
    self.madeOn = madeOn.description
    self.smallestGroup = smallestGroup.people
    let gathered = VoiceFigures(asks: asks, smallestGroup: smallestGroup)
    young = gathered.group(records.items.filter(\.speakingAs.isYoung))
    around = gathered.group(records.items.filter { !$0.speakingAs.isYoung })
    heard = TakingPart.allCases.filter { group in
      records.tookPart(group) >= smallestGroup.people
    }.map(\.rawValue)
  }

  package init(decoding bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    guard format == Self.format else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "a release in a format of a newer version"))
    }
  }

  package func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return Array(try encoder.encode(self))
  }
}

/// Works figures out of answers; what it gives has passed the gate.
private struct VoiceFigures {
  let asks: [ListItemID]
  let smallestGroup: SmallestGroup

  func group(_ items: [VoiceItem]) -> VoiceRelease.Group {
    // Everybody counts once, with the last answer of each ask.
    let latest = Dictionary(grouping: items, by: \.person).values.map { answers in
      answers.sorted { $0.receivedOn < $1.receivedOn }
        .reduce(into: [ListItemID: HowOften]()) { $0.merge($1.asks) { _, new in new } }
    }
    guard suffices(latest.count) else { return .init(people: nil, asks: []) }
    let figures = asks.map { ask in
      let often = latest.compactMap { $0[ask]?.frequency }
      let share =
        suffices(often.count)
        ? ShownShare(often.filter { $0 >= HowOften.fewestForOften }.count, of: often.count) : nil
      return VoiceRelease.AskFigure(ask: ask.text, often: share)
    }
    return .init(
      people: ShownPeople(answered: latest.count, couldAnswer: .max), asks: figures)
  }

  /// How many could have answered is not known, so the margin is asked of those who did.
  private func suffices(_ people: Int) -> Bool {
    people >= smallestGroup.people + HeadCount.margin
  }
}

extension HowOften {
  /// 0 never to 3 always; `nil` for what says nothing about how often.
  fileprivate var frequency: Int? {
    switch self {
    case .never: 0
    case .sometimes: 1
    case .mostly: 2
    case .always: 3
    case .doNotKnow, .doNotWantToSay: nil
    }
  }

  fileprivate static let fewestForOften = 2
}

extension Speaker {
  /// Speaks of their own help.
  var isYoung: Bool { self == .youngPerson || self == .careLeaver }
}

extension VoiceRecords {
  /// How many of a group took part in activities, or said so themselves.
  fileprivate func tookPart(_ group: TakingPart) -> Int {
    let inActivities = activities.reduce(0) { $0 + ($1.entry.numbers[group] ?? 0) }
    let said = Set(
      items.filter { item in
        item.speakingAs.isYoung && item.ageBand.map { $0.rawValue == group.rawValue } ?? false
      }.map(\.person))
    return inActivities + said.count
  }
}
