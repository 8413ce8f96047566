/// What stands in every cell that the gate hides.
///
/// The same sentence in all of them: saying which cell is too small and which is hidden for its
/// neighbour's sake would tell half the secret.
package enum HiddenCell {
  /// For figures about what people answered.
  package static let ofAnswers =
    "Hidden: too few people answered here, or in a group beside it, to show this without giving "
    + "someone away."

  /// For figures that come from records about the work.
  package static let ofRecords =
    "Hidden: too few people stand behind this, or behind a figure beside it, to show it without "
    + "pointing at someone."
}
