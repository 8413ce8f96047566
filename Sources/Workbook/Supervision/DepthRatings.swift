/// Ratings of how deep one case discussion went. Supervisor and supervisee rate separately, and neither sees the other's
/// until both are in; a quality reader's third is blind (DOMAIN §1.3).
package struct DepthRatings: Hashable, Sendable {
  package enum Rater: String, Sendable, CaseIterable {
    case supervisor, supervisee, qualityReader
  }

  package var supervisor: Depth?
  package var supervisee: Depth?
  package var qualityReader: Depth?

  package init(supervisor: Depth? = nil, supervisee: Depth? = nil, qualityReader: Depth? = nil) {
    self.supervisor = supervisor
    self.supervisee = supervisee
    self.qualityReader = qualityReader
  }

  package var bothAreIn: Bool { supervisor != nil && supervisee != nil }

  /// What `rater` may see: their own, and the others' as far as that cannot sway them.
  package func visible(to rater: Rater) -> DepthRatings {
    switch rater {
    case .supervisor:
      DepthRatings(supervisor: supervisor, supervisee: bothAreIn ? supervisee : nil)
    case .supervisee:
      DepthRatings(supervisor: bothAreIn ? supervisor : nil, supervisee: supervisee)
    case .qualityReader: DepthRatings(qualityReader: qualityReader)
    }
  }

  /// The lower of the two; `nil` when either is missing: unrated by either is not deep (DOMAIN §5).
  package var lowerOfBoth: Depth? {
    guard let supervisor, let supervisee else { return nil }
    return min(supervisor, supervisee)
  }

  /// Both rated exploration or more.
  package var isDeep: Bool { lowerOfBoth.map { $0 >= .exploration } ?? false }
}
