package import Workbook

/// Decides which units' figures may leave (DOMAIN §2.3). Every figure about a group goes through
/// it, whichever way it leaves.
///
/// What the shown figures leave over inside a shown unit, its *remainder*, can be worked out by
/// subtraction, and because units lie inside one another or apart, sums of remainders are all that
/// any calculation can get out of them. So a remainder must be nothing, or a group that could be
/// shown itself and that does not lie in a single part of the unit: otherwise a part that is hidden
/// could be worked out.
///
/// Units with the same people (a service with one team and nobody else) are shown or hidden
/// together. What a reader who knows this rule concludes from the pattern of hidden cells, that
/// some group is small, is not prevented. Nor does it prevent that somebody who knows that nobody
/// in one hidden group answered works out the hidden group beside it, which is then of at least the
/// smallest size.
package struct DisclosureGate: Hashable, Sendable {
  package let smallestGroup: SmallestGroup

  package init(smallestGroup: SmallestGroup) {
    self.smallestGroup = smallestGroup
  }

  /// The units for which one figure may be shown, together with how many people are behind it.
  ///
  /// Ask once for each figure, over one tree, and use the answer in every output: two figures about
  /// the same answers over different trees could be compared.
  /// - Parameters:
  ///   - direct: the people of this very unit, without those of units below it. Units that are not
  ///     in the tree count nowhere.
  ///   - units: the only ones that may be shown; `nil` for all. Given what is shown of "answered
  ///     anything", a figure is not shown of one team while the others are shown of its neighbour.
  package func shown<Count: GroupCount>(
    in tree: UnitTree, _ direct: [Team.ID: Count], among units: Set<Team.ID>? = nil
  ) -> Set<Team.ID> {
    let groups = NestedGroups(tree, direct)
    return Set(shown(groups, among: units).map { groups.all[$0].unit })
  }

  /// How many answered in each unit that ``shown(in:_:)`` shows, rounded so that no number, nor all
  /// of them together, says who did.
  package func people(
    in tree: UnitTree, _ direct: [Team.ID: HeadCount]
  ) -> [Team.ID: ShownPeople] {
    let groups = NestedGroups(tree, direct)
    return RoundedPeople(groups, shown(groups), smallestGroup).byUnit
  }

  /// Positions of groups.
  private func shown<Count: GroupCount>(
    _ groups: NestedGroups<Count>, among units: Set<Team.ID>? = nil
  ) -> Set<Int> {
    var shown = Set(
      groups.all.indices.filter {
        groups.all[$0].total.suffices(for: smallestGroup)
          && units?.contains(groups.all[$0].unit) ?? true
      })
    // From the top: hiding something below a group changes no remainder but that group's own.
    for group in groups.all.indices where shown.contains(group) {
      // The smallest first, and of two alike the deeper. So when a group that is the sum of shown
      // ones goes, the next to go is one of these: no hidden group is such a sum.
      while !isSafe(groups.remainder(of: group, shown)),
        let smallest = groups.shownDirectlyBelow(group, shown).min(by: groups.isHiddenBefore)
      {
        shown.remove(smallest)
      }
    }
    return shown
  }

  /// - Parameter remainder: what is left over in each part of a unit, without empty parts.
  private func isSafe<Count: GroupCount>(_ remainder: [Count]) -> Bool {
    guard remainder.count > 1 else { return remainder.isEmpty }
    return remainder.reduce(.none, +).suffices(for: smallestGroup)
  }
}
