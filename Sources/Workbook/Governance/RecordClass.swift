/// Records that are kept equally long (DOMAIN §7).
package enum RecordClass: String, Sendable, CaseIterable {
  /// What sessions say about young people, and their assessments.
  case caseContent
  case personalParts
  case checkIns
  /// What young people, parents and carers say.
  case feedback
  case audits
  case concerns
  case accessLog
}
