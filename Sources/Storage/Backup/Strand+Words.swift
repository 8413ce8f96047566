extension Strand {
  /// The struct that holds its words.
  var words: any StoredWords.Type {
    switch self {
    case .sessionNarrative: StoredSessionNarrative.self
    case .sessionCaseWords: StoredSessionCaseWords.self
    case .caseDiscussion: StoredCaseDiscussion.self
    case .personalPart: StoredPersonalPart.self
    case .action: StoredAction.self
    case .allocation: StoredAllocation.self
    case .assessment: StoredAssessment.self
    case .audit: StoredAudit.self
    case .accessReason: StoredAccessReason.self
    case .checkIn: StoredCheckIn.self
    case .promise: StoredPromise.self
    case .disclosureReason: StoredDisclosureReason.self
    case .contribution: StoredContribution.self
    case .handlingStep: StoredHandlingStep.self
    case .activity: StoredActivity.self
    case .participationSettings: StoredParticipationSettings.self
    case .concern: StoredConcern.self
    case .password: StoredPassword.self
    case .secondFactor: StoredSecondFactor.self
    case .breakGlass: StoredBreakGlass.self
    case .legalHold: StoredLegalHold.self
    case .redaction: StoredRedaction.self
    case .erasure: StoredErasure.self
    case .addendum: StoredAddendum.self
    }
  }
}
