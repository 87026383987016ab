using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

internal static class SubmitTextsPt
{
    public static readonly SubmitTexts Texts = new()
    {
        Untitled = "Prática sem título",
        Intro = Html.Paragraphs(
            Html.Of($"<b>Propor uma prática</b>"),
            Html.Of($"São 8 perguntas curtas para enviar, uns 10 minutos. Para publicar há mais 8, que pode responder depois; o resto é opcional. Tenha à mão o mês em que começou, um resultado e um e-mail ou telefone de contato."),
            Html.Of($"Tudo é salvo enquanto você escreve: pode parar quando quiser. Nada é publicado antes que você envie e a coordenação leia.")),
        Begin = "Começar",
        HasDrafts = count => Plural.Form(
            count,
            Html.Of($"Você tem um rascunho não enviado. Continuamos com ele ou começamos outra prática?"),
            Html.Of($"Você tem {Locale.Pt.Number(count)} rascunhos não enviados. Continuamos com um deles ou começamos outra prática?")),
        BeginAnother = "Começar outra",
        MyPractices = "Minhas práticas",
        Propose = "Propor uma prática",
        Standing = Standing,
        CommentOfReviewers = "A coordenação pede:",
        ReasonOfReviewers = "O motivo da coordenação:",
        ToSubmit = (done, all) => $"Para enviar: {done} de {all}.",
        ToPublish = (done, all) => done == all ? $"Para publicar: {done} de {all}." : $"Para publicá-la, mais adiante: {done} de {all}.",
        Continue = title => $"Continuar: {title}",
        SeeAll = "Ver tudo",
        More = "Mais",
        MoreOf = title => Html.Of($"<b>{title}</b>. O que mais quer fazer?"),
        SectionStanding = (missing, optional) => (missing, optional) switch
        {
            (0, 0) => "tudo respondido",
            (0, _) => Plural.Form(optional, "completo; resta 1 opcional", $"completo; restam {optional} opcionais"),
            _ => Plural.Form(missing, "falta 1", $"faltam {missing}"),
        },
        StaysAsSent = "O que já enviou não muda enquanto é revisado; o resto pode ser completado.",
        BackToHub = "Voltar à prática",
        Extra = "Adicionar o opcional",
        Change = Verbs.Change.Pt,
        Translate = "Traduzir",
        Copy = "Copiar como rascunho",
        Copied = title => Html.Of($"<b>Copié «{title}» em um rascunho novo.</b> Altere o título e o que for diferente. A autorização, a anuência, as fotos e os documentos não são copiados."),
        Files = count => Plural.Form(count, none: FilesName, one: $"{FilesName}: 1", many: $"{FilesName}: {Locale.Pt.Number(count)}"),
        FilesOf = (title, count, most) => Html.Of($"<b>{title}</b>. {FilesName}: {count} de {most}."),
        HowToSendFiles = megabytes => $"Para adicionar, envie-os nesta conversa a qualquer momento: fotos ou documentos de até {Locale.Pt.Megabytes(megabytes)}. O que escrever embaixo fica como descrição.",
        PhotoWithoutName = "Foto",
        Remove = number => $"Remover {number}",
        SendThem = "Ver aqui",
        FileKept = (title, count, most) => Html.Of($"Salvo em «{title}». {FilesName}: {count} de {most}."),
        UseCaption = "Usar o texto como resposta",
        FileNotKept = (name, why) => Html.Of($"<b>{name}</b>: {why}"),
        FileLost = (name, title) => Html.Of($"Não consegui salvar «{name}» em «{title}». Envie de novo, por favor."),
        ToImport = Html.Of($"Se quer trazer práticas de uma tabela ou de um ZIP, toque em /importar e envie o arquivo depois."),
        NothingToAttachTo = Html.Of(
            $"Fotos e documentos são salvos quando você está escrevendo uma prática. Por enquanto não há nenhuma em andamento."),
        SeePreview = "Ver como fica e enviar",
        Complete = "Completar",
        FromWord = "Trazer de um Word",
        SeeCard = "Ver a ficha",
        Withdraw = Verbs.Withdraw.Pt,
        TellWho = "Dizer meu nome e cargo",
        Delete = "Apagar",
        SavedForLater = Html.Of($"Salvo. Quando quiser continuar, escreva /minhas_praticas."),
        PreviewEnds = Html.Of($"<i>Será publicada assim. Por enquanto só quem a escreve a vê; o contato não é publicado.</i>"),
        IsItAnswerTo = (field, title) => Html.Of($"É a resposta a <b>{field}</b> de «{title}»?"),
        ItIs = "Sim, é a resposta",
        PartsWait = count => $"Continuar o Word: {Plural.Form(count, "falta", "faltam")} {Plural.Count(count, "parte", "partes")}",
        PreviewEndsAgain = Html.Of($"<i>Será publicada assim, quando for aprovada; o contato não é publicado.</i>"),
        NothingChanged = title => Html.Of($"Em «{title}» nada mudou desde que pediram alterações. Envia assim mesmo?"),
        GoChange = "Alterar o que foi pedido",
        SendUnchanged = "Enviar assim mesmo",
        SeeShort = "Ver a ficha curta",
        Send = "Enviar para revisão",
        Received = (title, isRevision, city, day, missing) => Html.Lines(
            isRevision
                ? Html.Of($"<b>Recebemos a nova versão de «{title}».</b> O que está publicado continua à vista.")
                : Html.Of($"<b>Recebemos «{title}».</b> Ainda não é pública."),
            Html.Of($"A coordenação ({city}) e a Secretaria Técnica vão lê-la."),
            Html.Of($"Responderemos aqui antes de {day}."),
            missing == 0 ? Html.Empty : Html.Of(
                $"Para publicar {Plural.Form(missing, "falta mais 1 resposta", $"faltam mais {missing} respostas")}: toque em «Completar».")),
        Promise = day => $"Responderemos aqui antes de {day}.",
        AskWithdraw = title =>
            Html.Of($"Retirar «{title}»? A coordenação deixará de vê-la. Seus textos ficam salvos e você poderá enviá-la de novo."),
        AskUnpublish = title =>
            Html.Of($"Retirar «{title}»? Ninguém mais a verá. Seus textos e seu número ficam salvos e você poderá enviá-la de novo."),
        YesWithdraw = "Sim, retirar",
        AskDelete = title => Html.Of($"Apagar «{title}» para sempre? Não será possível recuperá-la."),
        YesDelete = "Sim, apagar",
        No = "Não",
        Deleted = title => Html.Of($"Apaguei «{title}»."),
        Gone = "Essa prática não está mais entre as suas.",
        ChangedMeanwhile = "Mudou nesse meio-tempo. Veja como está agora.",
        IsWithReviewers = "Ela já está com a coordenação. Para alterá-la, primeiro retire-a.",
        EditedTooLate = title =>
            Html.Of(
                $"«{title}» não é mais um rascunho, por isso essa correção não foi salva. O que pode alterar está em /minhas_praticas."),
        MovedOn = (standing, written) => Html.Paragraphs(
            Html.Of($"{standing} Mudou enquanto você respondia."),
            written.Length == 0
                ? Html.Empty
                : Html.Of(
                    $"O que escreveu não entrou, e não se perde: fica aqui e na sua mensagem.\n<blockquote expandable>{written}</blockquote>"),
            written.Length == 0 ? Html.Empty : Html.Of(
                $"Em /minhas_praticas você verá como adicionar: se já estiver publicada, com «Preparar uma nova versão».")),
        AskWrittenIn = (title, language) =>
            Html.Of($"<b>{title}</b>. O texto parece escrito em {language.ToLowerInvariant()}. Em que idioma está?"),
        DoesNotFit = longest => Html.Of($"Esta mensagem não cabe mais e não foi salva; o que veio antes foi. Uma resposta aceita até {Plural.Count(longest, "caractere", "caracteres")}: edite suas mensagens ou toque em «Refazer»."),
        Abandoned = titles => Plural.Form(
            titles.Count,
            Html.Of($"Sua prática «{titles[0]}» continua salva. Quando tiver alguns minutos, pode terminá-la."),
            Html.Of($"Continuam salvas {Locale.Pt.Number(titles.Count)} práticas não enviadas: {Quoted(titles)}. Quando tiver alguns minutos, pode terminá-las.")),
        GovernmentOf = city => $"Governo local de {city}",
    };

    private static string FilesName => PracticeFieldTexts.All.Pt.Names[PracticeFields.Files];

    private static Html Standing(Practice practice, string title) =>
        Html.Of($"<b>{title}</b>. {StateNames.Of(practice.State).Pt}{More(practice)}.");

    private static string More(Practice practice) => practice.State switch
    {
        PracticeState.Draft or PracticeState.Declined => "",
        PracticeState.Submitted or PracticeState.ChangesRequested => NotPublic(practice),
        PracticeState.Accepted => practice.KeyedAt is null ? NotPublic(practice) : ": será publicada em alguns minutos",
        PracticeState.Published => $" com o número {practice.Number?.Text}",
        PracticeState.Withdrawn => $"; {Seen(practice)}",
        _ => "; não é mais mostrada",
    };

    private static string NotPublic(Practice practice) => practice.RevisionOf is null ? "; ainda não é pública" : "";

    private static string Seen(Practice practice) => Plural.Form(practice.Authors.Length, "só você a vê", "só quem a escreve a vê");

    private static string Quoted(IReadOnlyList<string> titles) => Locale.Pt.And(titles.Select(title => $"«{title}»"));
}
