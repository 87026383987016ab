using Bot.Texts;

namespace Bot.Features.Practices.WriteTogether;

internal static class TogetherTextsPt
{
    public static readonly TogetherTexts Texts = new()
    {
        Heading = (title, count) => Plural.Form(
            count,
            Html.Of($"<b>{title}</b>. Só você a escreve."),
            Html.Of($"<b>{title}</b>. {Locale.Pt.Number(count)} pessoas a escrevem.")),
        You = "você",
        Somebody = "alguém que apagou os seus dados",
        Untitled = "Prática sem título",
        Wrote = (field, who, when) => Html.Of($"<b>{field}</b>: {who}, em {when}."),
        HowTo = Html.Of(
            $"Com um link, outras pessoas a escrevem com você. As da sua cidade já confirmadas entram logo; as demais, você deixa entrar."),
        LinkOpen = day => $"Há um link aberto até {day}.",
        MakeLink = "Criar um link",
        CopyLink = "Copiar o link",
        NewLink = "Novo link",
        Revoke = "Anular o link",
        IsRevoked = "Anulado: com esse link ninguém mais entra.",
        Made = (link, day) => Html.Of($"Envie este link só a quem vai escrever com você. Vale até {day}:\n{link}\n\nNão vou mostrá-lo de novo; se o perder, crie outro."),
        More = "Mais",
        BackToTeam = "Voltar à equipe",
        WhoWroteWhat = "Quem escreveu o quê",
        NothingWritten = "Ninguém escreveu nada ainda.",
        Leave = "Deixar de escrevê-la",
        AskLeave = title => Html.Of($"Deixar de escrever «{title}»? O que escreveu fica na prática, e você não a verá mais entre as suas."),
        YesLeave = "Sim, deixar",
        YouLeft = title => Html.Of($"Você não escreve mais «{title}». O que escreveu ficou salvo lá."),
        Remove = name => $"Remover: {name}",
        AskRemove = (name, title) => Html.Of($"Remover {name} de «{title}»? O que escreveu fica na prática."),
        YesRemove = "Sim, remover",
        No = "Não",
        YouWereRemoved = title =>
            Html.Of($"Você não escreve mais «{title}»: você não está mais na equipe que a escreve. O que escreveu ficou salvo lá."),
        LetIn = name => $"Deixar entrar {name}",
        KeepOut = "Não",
        AsksToJoin = (name, from, title) => Html.Of($"<b>{name} quer escrever «{title}» com vocês.</b> {from}"),
        YouAsked = title => Html.Of($"Perguntei a quem escreve «{title}». Aviso aqui quando deixarem você entrar."),
        YouAreIn = title =>
            Html.Of($"<b>Você já pode escrever «{title}».</b> O que escrever, as outras pessoas que a escrevem veem, com o seu nome."),
        YouAreNotIn = title => Html.Of($"Quem escreve «{title}» prefere continuar sem mais pessoas por enquanto."),
        IsSettled = "Isso já está resolvido.",
        Joined = (name, title) => Html.Of($"{name} também escreve agora «{title}»."),
        HasLeft = (name, title) => Html.Of($"{name} deixou de escrever «{title}». O que escreveu fica."),
        LostContact = (title, field) =>
            Html.Of($"Uma pessoa que escrevia «{title}» apagou os seus dados. Era também o contato, por isso falta uma resposta: {field}."),
        Changed = title => Html.Of($"<b>Alterações em «{title}»</b>"),
        ChangedBy = (who, fields) => $"{who}: {Locale.Pt.And(fields)}.",
        Did = (field, how) => how switch
        {
            WrittenHow.Erased => $"{field} (apagado)",
            WrittenHow.Explained => $"{field} (por que não muda)",
            _ => field,
        },
        See = "Ver a prática",
        Back = "Voltar à prática",
        LinkUnknown = "Esse link não é válido, ou a prática não existe mais. Peça outro a quem enviou.",
        LinkExpired = "Esse link venceu. Peça outro a quem enviou.",
        LinkRevoked = "Esse link foi anulado. Peça outro a quem enviou.",
        NotNow = "Neste momento ninguém mais pode começar a escrevê-la.",
    };
}
