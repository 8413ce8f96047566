public import ArgumentParser
public import WorkbookProtocol

// The contract's enumerations as options, by their own words.
extension SupervisionAddAddendum.Params.Part: ExpressibleByArgument {}
extension Wire.AgeBand: ExpressibleByArgument {}
extension Wire.AgreementKind: ExpressibleByArgument {}
extension Wire.CapturePlace: ExpressibleByArgument {}
extension Wire.CheckedPart: ExpressibleByArgument {}
extension Wire.ContactKind: ExpressibleByArgument {}
extension Wire.ContributionRoute: ExpressibleByArgument {}
extension Wire.DecisionKind: ExpressibleByArgument {}
extension Wire.Discipline: ExpressibleByArgument {}
extension Wire.HowTold: ExpressibleByArgument {}
extension Wire.Language: ExpressibleByArgument {}
extension Wire.OutcomeKind: ExpressibleByArgument {}
extension Wire.PromiseOutcome: ExpressibleByArgument {}
extension Wire.PromptSet: ExpressibleByArgument {}
extension Wire.RecordClass: ExpressibleByArgument {}
extension Wire.ReplyKind: ExpressibleByArgument {}
extension Wire.ReportRecipient: ExpressibleByArgument {}
extension Wire.SafetyFinding: ExpressibleByArgument {}
extension Wire.SessionKind: ExpressibleByArgument {}
extension Wire.SessionStatus: ExpressibleByArgument {}
extension Wire.Speaker: ExpressibleByArgument {}
