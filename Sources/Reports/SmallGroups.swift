/// Figures about the work of very few people point at them, even where the group is the whole authority.
enum SmallGroups {
  /// Practitioners that a median, a mean or a distribution must rest on. DOMAIN §5 prints medians below the ten
  /// practitioners of a comparison; §2.3 never goes below five, so neither does this (ours).
  static let fewest = 5

  static let reason = "It would rest on fewer than \(fewest) practitioners and could point at one."
}
