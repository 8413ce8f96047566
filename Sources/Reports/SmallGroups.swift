import Workbook

/// Figures about the work of very few people point at them, even where the group is the whole authority.
///
/// The same smallest group as for what staff answer (DOMAIN §2.3): below it there are no medians, means, shares or
/// distributions, only how many practitioners and records there are, as DOMAIN §5 and §8 print them.
struct SmallGroups: Hashable, Sendable {
  /// Practitioners that a figure must rest on.
  let fewest: Int

  init(_ smallest: SmallestGroup) {
    fewest = smallest.people
  }

  var reason: String {
    "Fewer than \(fewest) practitioners stand behind this, and it could point at one of them."
  }
}
