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
    /// Who did not know or did not want to say, of those who answered it at all; `nil` where too few did.
    package let notSaid: ShownShare?
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
      records.fewestWhoTookPart(group) >= smallestGroup.people
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
    let latest = Dictionary(grouping: items, by: \.person).values.map(\.lastAnswers)
    guard suffices(latest.count) else { return .init(people: nil, asks: []) }
    let figures = asks.map { ask in
      let answers = latest.compactMap { $0[ask] }
      let said = answers.compactMap(\.frequency)
      return VoiceRelease.AskFigure(
        ask: ask.text,
        often: share(said.filter { $0 >= HowOften.fewestForOften }.count, of: said.count),
        notSaid: share(answers.count - said.count, of: answers.count))
    }
    return .init(
      people: ShownPeople(answered: latest.count, couldAnswer: .max), asks: figures)
  }

  private func share(_ count: Int, of people: Int) -> ShownShare? {
    suffices(people) ? ShownShare(count, of: people) : nil
  }

  /// How many could have answered is not known, so the margin is asked of those who did.
  private func suffices(_ people: Int) -> Bool {
    people >= smallestGroup.people + HeadCount.margin
  }
}

extension [VoiceItem] {
  /// Of one person: everybody counts once, with the last answer of each ask. Of two of a day, which came last is not
  /// known, and the one that says less counts.
  fileprivate var lastAnswers: [ListItemID: HowOften] {
    let kept = reduce(into: [ListItemID: (on: Day, answer: HowOften)]()) { kept, item in
      for (ask, answer) in item.asks {
        if let other = kept[ask],
          (other.on, answer.frequency ?? -1) > (item.receivedOn, other.answer.frequency ?? -1)
        {
          continue
        }
        kept[ask] = (item.receivedOn, answer)
      }
    }
    return kept.mapValues(\.answer)
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
  /// How many different people of a group there must have been: those of the largest activity may be in all the others,
  /// and may be those who wrote to us.
  fileprivate func fewestWhoTookPart(_ group: TakingPart) -> Int {
    let inOneActivity = activities.compactMap { $0.entry.numbers[group] }.max() ?? 0
    let said = Set(
      items.filter { item in
        item.speakingAs.isYoung && item.ageBand.map { $0.rawValue == group.rawValue } ?? false
      }.map(\.person))
    return max(inOneActivity, said.count)
  }
}
