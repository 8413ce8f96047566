/// The nine kinds of session (DOMAIN §1.1).
package enum SessionKind: String, Sendable, CaseIterable {
  case individual, group, caseConsultation, adHoc, managementOversight, observationDebrief, peer
  case external, postIncident
}

/// What became of it. Cancelled sessions are records, never deletions.
package enum SessionStatus: String, Sendable, CaseIterable {
  case planned, held, partHeld, cancelled, postponed, notAttended

  package var tookPlace: Bool { self == .held || self == .partHeld }
}

package enum SessionSetting: String, Sendable, CaseIterable {
  case inPerson, video, phone, walking
}

/// Why a session did not take place as planned.
package enum CancelReason: String, Sendable, CaseIterable {
  case supervisorCrisisWork, superviseeCrisisWork, supervisorAbsence, superviseeAbsence
  case annualLeave, court, roomOrTechnology, otherOrganisationalDemand, agreedNotNeeded, notRecorded

  /// Counts in the disruption measure as cancelled by the organisation (DOMAIN §5).
  package var isOrganisational: Bool {
    switch self {
    case .supervisorCrisisWork, .supervisorAbsence, .roomOrTechnology, .otherOrganisationalDemand:
      true
    default: false
    }
  }
}

/// Who called it off.
package enum CancelledBy: String, Sendable, CaseIterable {
  case supervisor, supervisee, both, organisation
}

/// The four functions of supervision (§8.1, Fox 2011).
package enum SupervisionFunction: String, Sendable, CaseIterable {
  case accountability, development, support, mediation
}
