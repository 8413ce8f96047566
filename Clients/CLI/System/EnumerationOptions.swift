public import ArgumentParser
public import WorkbookProtocol

// The contract's enumerations as options, by their own words.
extension Wire.ContactKind: ExpressibleByArgument {}
extension Wire.DecisionKind: ExpressibleByArgument {}
extension Wire.Discipline: ExpressibleByArgument {}
extension Wire.PromiseOutcome: ExpressibleByArgument {}
extension Wire.PromptSet: ExpressibleByArgument {}
extension Wire.SessionKind: ExpressibleByArgument {}
extension Wire.SessionStatus: ExpressibleByArgument {}
