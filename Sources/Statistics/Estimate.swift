/// A figure, or why there is none. Nothing in this module answers NaN or an infinity: what cannot be
/// estimated says so as a value that a report has to put into words.
package enum Estimate<Value: Sendable & Equatable>: Sendable, Equatable {
  case value(Value)
  case undefined(NoEstimate)

  /// The figure where there is one.
  package var value: Value? {
    guard case .value(let value) = self else { return nil }
    return value
  }

  /// The reason where there is no figure.
  package var reason: NoEstimate? {
    guard case .undefined(let reason) = self else { return nil }
    return reason
  }
}

/// Why a figure could not be given.
package enum NoEstimate: Sendable, Equatable {
  /// `n` observations, where the figure needs at least `needed`.
  case tooFew(n: Int, needed: Int)
  /// Every one of `n` observations has the same value on one side, so there is nothing to relate.
  case noVariation(n: Int)
  /// One of two groups compared has nobody in it.
  case emptyGroup(first: Int, second: Int)
  /// A value, or a sum of squares, is not a finite number.
  case notFinite
}
