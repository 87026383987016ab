using System.Collections.Immutable;

namespace Bot.Domain.Practices;

/// <summary>The five sections of the record; the last one is never published.</summary>
public enum Section
{
    Identity,
    WhatWasDone,
    WhatCameOfIt,
    ToCopyIt,
    Private,
}

/// <summary>What a field is needed for; each includes the ones before it.</summary>
public enum Need
{
    ToSubmit,
    ToPublish,
    Optional,
}

/// <summary>A field of the record.</summary>
/// <param name="Code">Lower-case ASCII, stable for ever: answers are kept under it.</param>
/// <param name="Words">Most words of a long text, 0 for other kinds.</param>
public sealed record PracticeField(string Code, Section Section, Need Need, int Words = 0);

/// <summary>Every field of the record that is asked for, in the order in which it is asked.</summary>
public static class PracticeFields
{
    public const string Title = "title";
    public const string Theme = "theme";
    public const string Summary = "summary";
    public const string Results = "results";
    public const string Stage = "stage";
    public const string Start = "start";
    public const string Contact = "contact";
    public const string Consent = "consent";
    public const string Body = "body";
    public const string Population = "population";
    public const string Beneficiaries = "beneficiaries";
    public const string Before = "before";
    public const string Objectives = "objectives";
    public const string Actions = "actions";
    public const string Lessons = "lessons";
    public const string Replicability = "replicability";
    public const string Services = "services";
    public const string Language = "language";
    public const string End = "end";
    public const string Partners = "partners";
    public const string Budget = "budget";
    public const string Currency = "currency";
    public const string BudgetYear = "budgetyear";
    public const string Funding = "funding";
    public const string Indicators = "indicators";
    public const string Sustainability = "sustainability";
    public const string Links = "links";
    public const string Files = "files";
    public const string Endorsement = "endorsement";
    public const string OtherTitle = "othertitle";
    public const string OtherSummary = "othersummary";

    public static readonly ImmutableArray<PracticeField> All =
    [
        new(Title, Section.Identity, Need.ToSubmit),
        new(Theme, Section.Identity, Need.ToSubmit),
        new(Summary, Section.WhatWasDone, Need.ToSubmit, Words: 250),
        new(Results, Section.WhatCameOfIt, Need.ToSubmit, Words: 250),
        new(Stage, Section.WhatWasDone, Need.ToSubmit),
        new(Start, Section.WhatWasDone, Need.ToSubmit),
        new(Contact, Section.Private, Need.ToSubmit),
        new(Consent, Section.Private, Need.ToSubmit),
        new(Body, Section.Identity, Need.ToPublish),
        new(Population, Section.Identity, Need.ToPublish),
        new(Beneficiaries, Section.Identity, Need.ToPublish),
        new(Before, Section.WhatWasDone, Need.ToPublish, Words: 50),
        new(Objectives, Section.WhatWasDone, Need.ToPublish, Words: 100),
        new(Actions, Section.WhatWasDone, Need.ToPublish, Words: 400),
        new(Lessons, Section.WhatCameOfIt, Need.ToPublish, Words: 300),
        new(Replicability, Section.ToCopyIt, Need.ToPublish, Words: 300),
        new(Services, Section.Identity, Need.Optional, Words: 100),
        new(End, Section.WhatWasDone, Need.Optional),
        new(Partners, Section.WhatWasDone, Need.Optional),
        new(Budget, Section.WhatWasDone, Need.Optional),
        new(Currency, Section.WhatWasDone, Need.Optional),
        new(BudgetYear, Section.WhatWasDone, Need.Optional),
        new(Funding, Section.WhatWasDone, Need.Optional),
        new(Indicators, Section.WhatCameOfIt, Need.Optional),
        new(Sustainability, Section.WhatCameOfIt, Need.Optional, Words: 300),
        new(Links, Section.ToCopyIt, Need.Optional),
        new(Files, Section.ToCopyIt, Need.Optional),
        new(Endorsement, Section.Private, Need.Optional),
        new(Language, Section.Identity, Need.Optional),
        new(OtherTitle, Section.Identity, Need.Optional),
        new(OtherSummary, Section.Identity, Need.Optional, Words: 50),
    ];

    /// <summary>The eight steps, in order.</summary>
    public static readonly ImmutableArray<PracticeField> ToSubmit = [.. All.Where(field => field.Need == Need.ToSubmit)];

    /// <summary>What is asked beyond the eight steps before a practice is complete, in order.</summary>
    public static readonly ImmutableArray<PracticeField> ToPublish = [.. All.Where(field => field.Need == Need.ToPublish)];

    /// <summary>What may stay empty, in the order in which it is offered.</summary>
    public static readonly ImmutableArray<PracticeField> Optional = [.. All.Where(field => field.Need == Need.Optional)];

    /// <summary>The field with this code, or null.</summary>
    public static PracticeField? Find(string code) => All.FirstOrDefault(field => field.Code == code);
}
