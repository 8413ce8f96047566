// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Others.
  ///
  /// Other agencies, obstacles to sharing, the local picture, parents and carers.
  public struct CaseOthers: Codable, Sendable, Hashable {
    /// Agencies asked. Which agencies were asked and what they answered.
    public var agencies: [Wire.AgencyAsked]?
    /// Obstacles to sharing. What stands in the way of sharing information.
    public var barriers: [Wire.SharingBarrier]?
    public var localPicture: Wire.PassedOn?
    /// Help for parents or carers. What help of their own parents or carers were offered.
    public var helpOfferedToCarers: String?
    public var carersCanReportMissing: Wire.YesNoUnknown?
    public var carersListenedTo: Wire.YesNoUnknown?

    public init(
      agencies: [Wire.AgencyAsked]? = nil,
      barriers: [Wire.SharingBarrier]? = nil,
      localPicture: Wire.PassedOn? = nil,
      helpOfferedToCarers: String? = nil,
      carersCanReportMissing: Wire.YesNoUnknown? = nil,
      carersListenedTo: Wire.YesNoUnknown? = nil
    ) {
      self.agencies = agencies
      self.barriers = barriers
      self.localPicture = localPicture
      self.helpOfferedToCarers = helpOfferedToCarers
      self.carersCanReportMissing = carersCanReportMissing
      self.carersListenedTo = carersListenedTo
    }
  }
}
