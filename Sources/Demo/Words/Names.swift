/// Names of nobody: given names and plants, each marked as fictional.
enum Names {
  private static let given = [
    "Rowan", "Ash", "Briar", "Linden", "Marlow", "Sorrel", "Tansy", "Wren", "Hollis", "Juniper",
    "Kestrel", "Larkin", "Merle", "Nettie", "Oakley", "Perrin", "Quill", "Reed", "Sage", "Thorn",
  ]
  private static let family = [
    "Ellery", "Fernley", "Gorse", "Hawthorn", "Ivesdale", "Larch", "Meadowes", "Nettlefold",
    "Osier", "Pettigrass", "Quickset", "Rushmere", "Sedgewick", "Teasel", "Umber", "Vetchling",
  ]

  /// A different one for each number below 320.
  static func name(_ number: Int) -> String {
    let given = Self.given[number % Self.given.count]
    let family = Self.family[(number / Self.given.count + number * 7) % Self.family.count]
    return "\(given) \(family) (fictional)"
  }
}
