using System.Collections.Immutable;
using static Bot.Domain.Practices.FieldFactory;

namespace Bot.Domain.Practices;

/// <summary>
/// Every field of the record that is asked for. A new one is a line here, a property of <see cref="PracticeRecord"/>, and its question.
/// </summary>
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

    /// <summary>In the order in which they are asked.</summary>
    public static readonly ImmutableArray<PracticeField> All =
    [
        Line(new(Title, "Título", "Título", Section.Identity, Need.ToSubmit),
            (text, _) => Practices.Title.Parse(text), record => record.Title, (record, title) => record with { Title = title }),
        Choice(new(Theme, "Tema", "Tema", Section.Identity, Need.ToSubmit),
            Practices.Theme.All, Practices.Theme.Parse, record => record.Theme, (record, theme) => record with { Theme = theme }),
        Long(new(Summary, "Resumen", "Resumo", Section.WhatWasDone, Need.ToSubmit), 250,
            record => record.Summary, (record, text) => record with { Summary = text }),
        Long(new(Results, "Resultados", "Resultados", Section.WhatCameOfIt, Need.ToSubmit), 250,
            record => record.Results, (record, text) => record with { Results = text }),
        Choice(new(Stage, "Etapa", "Etapa", Section.WhatWasDone, Need.ToSubmit),
            Practices.Stage.All, Practices.Stage.Parse, record => record.Stage, (record, stage) => record with { Stage = stage }),
        Line(new(Start, "Inicio", "Início", Section.WhatWasDone, Need.ToSubmit),
            (text, context) => StartMonth.Parse(text, context.Today), record => record.Start, (record, start) => record with { Start = start }),
        Of(AnswerShape.Line, new(Contact, "Contacto", "Contato", Section.Private, Need.ToSubmit),
            (answer, _) => Practices.Contact.Parse(answer.Text, answer.By),
            record => record.Contact, (record, contact) => record with { Contact = contact }),
        Of(AnswerShape.Consent, new(Consent, "Autorización", "Autorização", Section.Private, Need.ToSubmit),
            (answer, _) => Domain.Consent.Parse(answer.Text).Select(_ => new Authorisation(answer.By, answer.At)),
            record => record.Authorisation, (record, given) => record with { Authorisation = given }),
        Line(new(Body, "Organismo responsable", "Órgão responsável", Section.Identity, Need.ToPublish),
            (text, _) => PracticeRecord.ParseBody(text), record => record.Body, (record, body) => record with { Body = body }),
        Choice(new(Population, "Habitantes", "Habitantes", Section.Identity, Need.ToPublish),
            PopulationBand.All, PopulationBand.Parse, record => record.Population, (record, band) => record with { Population = band }),
        Choices(new(Beneficiaries, "Beneficiarios", "Beneficiários", Section.Identity, Need.ToPublish),
            Beneficiary.All, Beneficiary.Parse, record => record.Beneficiaries, (record, people) => record with { Beneficiaries = people }),
        Long(new(Before, "Situación previa", "Situação anterior", Section.WhatWasDone, Need.ToPublish), 50,
            record => record.Before, (record, text) => record with { Before = text }),
        Long(new(Objectives, "Objetivos", "Objetivos", Section.WhatWasDone, Need.ToPublish), 100,
            record => record.Objectives, (record, text) => record with { Objectives = text }),
        Long(new(Actions, "Acciones", "Ações", Section.WhatWasDone, Need.ToPublish), 400,
            record => record.Actions, (record, text) => record with { Actions = text }),
        Long(new(Lessons, "Dificultades y lecciones", "Dificuldades e lições", Section.WhatCameOfIt, Need.ToPublish), 300,
            record => record.Lessons, (record, text) => record with { Lessons = text }),
        Long(new(Replicability, "Cómo aplicarla", "Como aplicá-la", Section.ToCopyIt, Need.ToPublish), 300,
            record => record.Replicability, (record, text) => record with { Replicability = text }),
        Long(new(Services, "Servicios", "Serviços", Section.Identity, Need.Optional), 100,
            record => record.Services, (record, text) => record with { Services = text }),
        Line(new(End, "Fin", "Fim", Section.WhatWasDone, Need.Optional), ReadEnd,
            record => record.End, (record, end) => record with { End = end }, other => other(Stage) != Practices.Stage.Ongoing.Code),
        Lines(new(Partners, "Socios", "Parceiros", Section.WhatWasDone, Need.Optional),
            Partner.ParseAll, record => record.Partners, (record, partners) => record with { Partners = partners }),
        Of(AnswerShape.Money, new(Budget, "Presupuesto", "Orçamento", Section.WhatWasDone, Need.Optional), ReadBudget,
            record => record.Budget, (record, budget) => record with { Budget = budget }),
        Choice(new(Currency, "Moneda", "Moeda", Section.WhatWasDone, Need.Optional), Domain.Currency.All, Domain.Currency.Parse,
            Nowhere, (record, _) => record, other => Domain.Budget.LeavesCurrencyOpen(other(Budget))),
        Line(new(BudgetYear, "Año del presupuesto", "Ano do orçamento", Section.WhatWasDone, Need.Optional),
            (text, context) => Domain.BudgetYear.Parse(text, context.Today),
            Nowhere, (record, _) => record, other => Domain.Budget.LeavesYearOpen(other(Budget))),
        Choices(new(Funding, "Financiamiento", "Financiamento", Section.WhatWasDone, Need.Optional),
            FundingKind.All, FundingKind.Parse, record => record.Funding, (record, kinds) => record with { Funding = kinds }),
        Lines(new(Indicators, "Indicadores", "Indicadores", Section.WhatCameOfIt, Need.Optional),
            Indicator.ParseAll, record => record.Indicators, (record, measured) => record with { Indicators = measured }),
        Long(new(Sustainability, "Sostenibilidad", "Sustentabilidade", Section.WhatCameOfIt, Need.Optional), 300,
            record => record.Sustainability, (record, text) => record with { Sustainability = text }),
        Lines(new(Links, "Enlaces", "Links", Section.ToCopyIt, Need.Optional),
            WebLink.ParseAll, record => record.Links, (record, links) => record with { Links = links }),
        Of(AnswerShape.Files, new(Files, "Fotos y documentos", "Fotos e documentos", Section.ToCopyIt, Need.Optional),
            (answer, _) => ReadFiles(answer), record => record.Attachments, (record, files) => record with { Attachments = files }),
        Line(new(Endorsement, "Aval de la autoridad", "Anuência da autoridade", Section.Private, Need.Optional),
            (text, context) => Practices.Endorsement.Parse(text, context.Today),
            record => record.Endorsement, (record, endorsement) => record with { Endorsement = endorsement }),
        Choice(new(Language, "Idioma", "Idioma", Section.Identity, Need.Optional),
            WrittenLanguage.All, WrittenLanguage.Parse, Nowhere, (record, _) => record),
        Line(new(OtherTitle, "Título traducido", "Título traduzido", Section.Identity, Need.Optional),
            (text, _) => Practices.Title.Parse(text), record => record.OtherTitle, (record, title) => record with { OtherTitle = title }),
        Long(new(OtherSummary, "Resumen traducido", "Resumo traduzido", Section.Identity, Need.Optional), 50,
            record => record.OtherSummary, (record, text) => record with { OtherSummary = text }),
    ];

    /// <summary>The eight steps, in order.</summary>
    public static readonly ImmutableArray<PracticeField> ToSubmit = [.. All.Where(field => field.Need == Need.ToSubmit)];

    /// <summary>What is asked beyond the eight steps before a practice is complete, in order.</summary>
    public static readonly ImmutableArray<PracticeField> ToPublish = [.. All.Where(field => field.Need == Need.ToPublish)];

    /// <summary>What may stay empty, in the order in which it is offered.</summary>
    public static readonly ImmutableArray<PracticeField> Optional = [.. All.Where(field => field.Need == Need.Optional)];

    /// <summary>As they are read: by section.</summary>
    public static readonly ImmutableArray<PracticeField> BySection = [.. All.OrderBy(field => field.Section)];

    /// <summary>The field with this code, or null.</summary>
    public static PracticeField? Find(string code) => All.FirstOrDefault(field => field.Code == code);

    private static Parsed<EndMonth> ReadEnd(string text, AnswerContext context)
    {
        var start = StartMonth.Parse(context.Other(Start), context.Today);
        return EndMonth.Parse(text, start.IsValid ? start.Value : null, context.Today);
    }

    /// <summary>Currency and year from the fields beside it, where the amount does not say them.</summary>
    private static Parsed<Budget> ReadBudget(Answer answer, AnswerContext context)
    {
        var year = Domain.BudgetYear.Parse(context.Other(BudgetYear), context.Today);
        return Domain.Budget.Parse(answer.Text, Domain.Currency.Find(context.Other(Currency)), context.Today)
            .Select(budget => budget with { Year = budget.Year ?? (year.IsValid ? year.Value : null) });
    }

    private static Parsed<ImmutableArray<Attachment>> ReadFiles(Answer answer) =>
        answer.Pieces.Select(piece => Attachment.Read(piece.Text)).OfType<Attachment>().Take(Attachment.Most).ToImmutableArray();

    /// <summary>Of what only decides how another field, or the practice, is read.</summary>
    private static object? Nowhere(PracticeRecord record) => null;
}
