// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Confirmation.
  ///
  /// A supervisee's own word on whether it happened, for how long, and whether it was interrupted.
  public struct SessionConfirmation: Codable, Sendable, Hashable {
    /// Supervisee. Who confirmed.
    public var by: String
    /// When. When it was confirmed.
    public var at: String
    /// It happened. Whether it happened. 'No' to a session agreed not needed confirms that.
    public var happened: Bool
    /// Length. How long it lasted, interruptions included. In min.
    public var minutes: Int?
    /// Interrupted. Whether it was interrupted.
    public var interrupted: Bool?
    /// Differences. Where the supervisee's word differs from the record.
    public var differences: [Wire.ConfirmationDifference]

    public init(
      by: String,
      at: String,
      happened: Bool,
      minutes: Int? = nil,
      interrupted: Bool? = nil,
      differences: [Wire.ConfirmationDifference]
    ) {
      self.by = by
      self.at = at
      self.happened = happened
      self.minutes = minutes
      self.interrupted = interrupted
      self.differences = differences
    }
  }
}
