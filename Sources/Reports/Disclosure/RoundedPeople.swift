import Workbook

/// How many answered in every shown unit, so rounded that the numbers do not together say of a
/// group that all of it answered.
///
/// Each alone does not; but "40 or more" above "20 or more" and a hidden 16 does: at most 24 of the
/// 40 are in the one, so all 16 answered. Such a number is lowered by five until it leaves a doubt.
/// A reader is taken to know the rule, who could have answered, and which numbers were lowered.
struct RoundedPeople {
  private typealias Reading = (people: ClosedRange<Int>, couldAnswer: Int)

  private let groups: NestedGroups<HeadCount>
  private let shown: Set<Int>
  private let smallestGroup: SmallestGroup
  private var people: [Int: ShownPeople] = [:]

  /// - Parameter shown: the groups that the gate shows.
  init(_ groups: NestedGroups<HeadCount>, _ shown: Set<Int>, _ smallestGroup: SmallestGroup) {
    self.groups = groups
    self.shown = shown
    self.smallestGroup = smallestGroup
    // From the bottom: what is inside a group is without harm before the group's own number joins
    // it, and a number that is no more than those inside it add up to says nothing new.
    for group in groups.all.indices.reversed() where shown.contains(group) {
      people[group] = ShownPeople(groups.all[group].total)
      while saysWhoAnswered(in: group, within: range(of: group)),
        let lower = people[group]?.lowered
      {
        people[group] = lower
      }
    }
  }

  var byUnit: [Team.ID: ShownPeople] {
    Dictionary(uniqueKeysWithValues: people.map { (groups.all[$0].unit, $1) })
  }

  /// How many may have answered, by what is shown of the group and inside it.
  private func range(of group: Int) -> ClosedRange<Int> {
    let own = ownRange(of: group)
    let parts = [rest(of: group)].compactMap(\.?.people) + inside(group).map(range(of:))
    guard !parts.isEmpty else { return own }
    return own.clamped(to: parts.map(\.lowerBound).sum...parts.map(\.upperBound).sum)
  }

  private func ownRange(of group: Int) -> ClosedRange<Int> {
    let total = groups.all[group].total
    guard let people = people[group] else { return smallestGroup.people...total.couldAnswer }
    let most = people == ShownPeople(total) ? people.most(of: total) : total.couldAnswer
    return max(smallestGroup.people, people.atLeast)...most
  }

  private func saysWhoAnswered(in group: Int, within people: ClosedRange<Int>) -> Bool {
    if people.lowerBound >= groups.all[group].total.couldAnswer { return true }
    let inside = inside(group)
    guard !inside.isEmpty else { return false }
    let ranges = inside.map(range(of:))
    let rest = rest(of: group)
    let least = ranges.map(\.lowerBound).sum + (rest?.people.lowerBound ?? 0)
    let most = ranges.map(\.upperBound).sum + (rest?.people.upperBound ?? 0)
    /// What the whole and the other parts leave for this part.
    func left(for part: ClosedRange<Int>) -> ClosedRange<Int> {
      let others = (least: least - part.lowerBound, most: most - part.upperBound)
      return part.clamped(to: people.lowerBound - others.most...people.upperBound - others.least)
    }
    if let rest, left(for: rest.people).lowerBound >= rest.couldAnswer { return true }
    return zip(inside, ranges).contains { saysWhoAnswered(in: $0, within: left(for: $1)) }
  }

  private func inside(_ group: Int) -> [Int] { groups.shownDirectlyBelow(group, shown) }

  /// What is left over in a group beside the shown groups inside it; the gate lets it be nothing or
  /// at least the smallest group.
  private func rest(of group: Int) -> Reading? {
    let rest = groups.remainder(of: group, shown).reduce(.none, +)
    guard !rest.isEmpty else { return nil }
    return (smallestGroup.people...rest.couldAnswer, rest.couldAnswer)
  }
}

extension [Int] {
  fileprivate var sum: Int { reduce(0, +) }
}
