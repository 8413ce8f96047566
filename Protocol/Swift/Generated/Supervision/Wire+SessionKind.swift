// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Kind of session.
  ///
  /// What kind of supervision it was; what has to be filled in follows from it.
  public enum SessionKind: String, Codable, Sendable, Hashable, CaseIterable {
    case individual
    case group
    case caseConsultation
    case adHoc
    case managementOversight
    case observationDebrief
    case peer
    case external
    case postIncident

    /// The label for people.
    public var title: String {
      switch self {
      case .individual: "Individual"
      case .group: "Group"
      case .caseConsultation: "Case consultation"
      case .adHoc: "In between (ad hoc)"
      case .managementOversight: "Management oversight"
      case .observationDebrief: "After an observation"
      case .peer: "Peer"
      case .external: "External"
      case .postIncident: "After an incident"
      }
    }
  }
}
