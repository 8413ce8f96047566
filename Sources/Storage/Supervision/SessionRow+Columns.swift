import GRDB

/// By hand, because a session is read in every point read: `Codable` takes ten times as long here
/// (GRDB 7.10.0).
extension SessionRow {
  init(row: Row) {
    id = row["id"]
    kind = row["kind"]
    status = row["status"]
    state = row["state"]
    supervisor = row["supervisor"]
    day = row["day"]
    plannedStart = row["planned_start"]
    plannedMinutes = row["planned_minutes"]
    actualStart = row["actual_start"]
    actualEnd = row["actual_end"]
    interruptionMinutes = row["interruption_minutes"]
    uninterruptedMinutes = row["uninterrupted_minutes"]
    setting = row["setting"]
    agreementVersion = row["agreement_version"]
    cancelledBy = row["cancelled_by"]
    cancelReason = row["cancel_reason"]
    cancelledAt = row["cancelled_at"]
    replacement = row["replacement"]
    functions = row["functions"]
    purposes = row["purposes"]
    topics = row["topics"]
    effectTalkedAbout = row["effect_talked_about"]
    nextDay = row["next_day"]
    aboutNoChild = row["about_no_child"]
    byWhen = row["by_when"]
    caseCount = row["case_count"]
    recordedBy = row["recorded_by"]
    recordedAt = row["recorded_at"]
    revision = row["revision"]
  }

  func encode(to container: inout PersistenceContainer) {
    container["id"] = id
    container["kind"] = kind
    container["status"] = status
    container["state"] = state
    container["supervisor"] = supervisor
    container["day"] = day
    container["planned_start"] = plannedStart
    container["planned_minutes"] = plannedMinutes
    container["actual_start"] = actualStart
    container["actual_end"] = actualEnd
    container["interruption_minutes"] = interruptionMinutes
    container["uninterrupted_minutes"] = uninterruptedMinutes
    container["setting"] = setting
    container["agreement_version"] = agreementVersion
    container["cancelled_by"] = cancelledBy
    container["cancel_reason"] = cancelReason
    container["cancelled_at"] = cancelledAt
    container["replacement"] = replacement
    container["functions"] = functions
    container["purposes"] = purposes
    container["topics"] = topics
    container["effect_talked_about"] = effectTalkedAbout
    container["next_day"] = nextDay
    container["about_no_child"] = aboutNoChild
    container["by_when"] = byWhen
    container["case_count"] = caseCount
    container["recorded_by"] = recordedBy
    container["recorded_at"] = recordedAt
    container["revision"] = revision
  }
}
