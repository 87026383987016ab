using Bot.Texts;

namespace Bot.Features.People.GuardPrivacy;

/// <summary>What is kept of people, in plain words.</summary>
public sealed record PrivacyTexts
{
    public required string MenuLine { get; init; }

    /// <summary>In a few lines.</summary>
    public required Html WhatIsKept { get; init; }

    /// <summary>All of it.</summary>
    public required Html AllThatIsKept { get; init; }

    /// <summary>Of the registers: what of them is public, what is not, and how one gets out.</summary>
    public required Html Lists { get; init; }

    public required string ToLists { get; init; }

    public required string SeeAll { get; init; }

    public required string Back { get; init; }

    public required string Download { get; init; }

    public required string Delete { get; init; }

    /// <summary>What people read.</summary>
    public required string PageName { get; init; }

    public required Html PageCaption { get; init; }

    /// <summary>What programs read.</summary>
    public required string FileName { get; init; }

    public required Html FileCaption { get; init; }

    /// <summary>A toast: the file is on its way.</summary>
    public required string Preparing { get; init; }

    public required Html NotMade { get; init; }

    /// <summary>The first question: practices that would be deleted, and that would stay public; 0 or more.</summary>
    public required Func<int, int, Html> Ask { get; init; }

    public required string YesDelete { get; init; }

    public required Html AskAgain { get; init; }

    public required string DeleteForEver { get; init; }

    public required string KeepAll { get; init; }

    public required Html Deleted { get; init; }

    public required Html LastCoordinator { get; init; }

    public static readonly Bilingual<PrivacyTexts> All = new(
        Es: new()
        {
            MenuLine = "Sus datos: ver, descargar, borrar",
            WhatIsKept = Html.Paragraphs(
                Html.Of($"<b>Qué guardamos de usted</b>"),
                Html.Lines(
                    Html.Of($"Su perfil: lo ven la coordinación y la Secretaría Técnica."),
                    Html.Of($"Sus prácticas: las publicadas las puede leer cualquier persona."),
                    Html.Of($"Sus fichas en las listas: cualquiera lee lo público; lo que es solo para contar, únicamente quien verifica."),
                    Html.Of($"Su contacto: solo la Secretaría Técnica, y otra ciudad si usted acepta.")),
                Html.Of($"No damos sus datos a nadie más."),
                Html.Of($"Si los descarga, llegan dos archivos: uno para leer y el mismo contenido para otro programa.")),
            AllThatIsKept = Html.Paragraphs(
                Html.Of($"<b>Todo lo que guardamos de usted</b>"),
                Html.Lines(
                    Html.Of($"Su nombre y su identificador en Telegram (no su teléfono), y lo que puso en /perfil: los ven la coordinación y la Secretaría Técnica."),
                    Html.Of($"Lo que escribe en sus prácticas: lo publicado lo lee cualquiera; el contacto, solo la Secretaría Técnica, y otra ciudad si usted acepta."),
                    Html.Of($"Sus fichas en listas como /financiamiento: lo público lo lee cualquiera; si borra sus datos, las verificadas siguen sin su nombre."),
                    Html.Of($"Lo que la coordinación decidió sobre su participación: lo ve ella; si borra sus datos, queda sin su nombre."),
                    Html.Of($"De reuniones: sus respuestas, puntos, observaciones y acuerdos; sin su nombre si borra sus datos."),
                    Html.Of($"Contactos con otras ciudades: nadie ve quién es usted hasta que las dos aceptan. Lo que aplica su ciudad es público."),
                    Html.Of($"Qué prácticas le sirven y sus avisos de búsquedas: solo usted. Lo que busca se guarda sin su nombre.")),
                Html.Of($"No damos sus datos a nadie más.")),
            Lists = Html.Paragraphs(
                Html.Of($"<b>Las tres listas</b>"),
                Html.Lines(
                    Html.Of($"En /financiamiento, /mercosur y /relevamiento, cualquiera lee lo público de cada ficha. El sitio muestra fuentes, convocatorias e instancias; de emprendimientos, solo totales."),
                    Html.Of($"Lo que el formulario llama privado lo leen solo quien escribió la ficha y quien verifica. Ellos ven también quién la cambió.")),
                Html.Of($"Un emprendimiento elige: se muestra, se da a pedido o solo se cuenta."),
                Html.Of($"<b>Cómo salir.</b> Quien escribió una ficha, o quien verifica, la retira de la lista. Un emprendimiento que no quiere figurar se lo dice: se borra lo escrito, y quedan nombre y ciudad para no anotarlo otra vez.")),
            ToLists = "Las tres listas, en detalle",
            SeeAll = "Ver todo lo que guardamos",
            Back = "Volver",
            Download = "Descargar mis datos",
            Delete = "Borrar mis datos",
            PageName = "mis-datos.html",
            PageCaption = Html.Of($"Todo lo que guardamos de usted, para leerlo."),
            FileName = "mis-datos.json",
            FileCaption = Html.Of($"Lo mismo, tal como está guardado, para llevarlo a otro programa."),
            Preparing = "Los preparo y se los envío aquí.",
            NotMade = Html.Of($"No pude preparar el archivo con sus datos. Toque «Descargar mis datos» otra vez, por favor."),
            Ask = (deleted, published) => Html.Paragraphs(
                Html.Of($"<b>¿Borrar sus datos?</b>"),
                Html.Lines(
                    Html.Of($"Se borran su perfil, sus respuestas y sus avisos."),
                    Plural.Form(
                        deleted,
                        Html.Empty,
                        Html.Of($"Se borra 1 práctica que no está publicada."),
                        Html.Of($"Se borran {Locale.Es.Number(deleted)} prácticas que no están publicadas.")),
                    Plural.Form(
                        published,
                        Html.Empty,
                        Html.Of($"1 práctica publicada sigue pública, sin su nombre ni su contacto. Si no quiere eso, retírela antes en /mis_practicas."),
                        Html.Of($"{Locale.Es.Number(published)} prácticas publicadas siguen públicas, sin su nombre ni su contacto. Si no quiere eso, retírelas antes en /mis_practicas.")))),
            YesDelete = "Sí, borrar mis datos",
            AskAgain = Html.Of($"¿Confirma que quiere borrarlos? Después no los podré recuperar. Si quiere una copia, descárguela antes."),
            DeleteForEver = "Borrar para siempre",
            KeepAll = "No, conservar todo",
            Deleted = Html.Of($"Borré sus datos. Si vuelve a escribirme, empezamos de nuevo con /start."),
            LastCoordinator = Html.Of($"Usted es la única persona que coordina: sin usted nadie podría revisar prácticas. Cuando otra persona coordine, podrá borrar sus datos aquí."),
        },
        Pt: new()
        {
            MenuLine = "Seus dados: ver, baixar, apagar",
            WhatIsKept = Html.Paragraphs(
                Html.Of($"<b>O que guardamos de você</b>"),
                Html.Lines(
                    Html.Of($"Seu perfil: visto pela coordenação e pela Secretaria Técnica."),
                    Html.Of($"Suas práticas: as publicadas podem ser lidas por qualquer pessoa."),
                    Html.Of($"Suas fichas nas listas: qualquer pessoa lê o que é público; o que é só para contar, apenas quem verifica."),
                    Html.Of($"Seu contato: só a Secretaria Técnica, e outra cidade se você aceitar.")),
                Html.Of($"Não damos os seus dados a mais ninguém."),
                Html.Of($"Se você os baixar, chegam dois arquivos: um para ler e o mesmo conteúdo para outro programa.")),
            AllThatIsKept = Html.Paragraphs(
                Html.Of($"<b>Tudo o que guardamos de você</b>"),
                Html.Lines(
                    Html.Of($"Seu nome e seu identificador no Telegram (não o telefone), e o que informou em /perfil: vistos pela coordenação e pela Secretaria Técnica."),
                    Html.Of($"O que escreve nas suas práticas é público quando publicado; o contato, só a Secretaria Técnica vê, e outra cidade se você aceitar."),
                    Html.Of($"Suas fichas em listas como /financiamento: todos leem o que é público; se apagar os dados, as verificadas ficam sem o seu nome."),
                    Html.Of($"O que a coordenação decidiu sobre a sua participação: só ela vê; se apagar os dados, fica sem o seu nome."),
                    Html.Of($"De reuniões: suas respostas, pontos, observações e decisões; sem o seu nome se apagar os dados."),
                    Html.Of($"Contatos com outras cidades: ninguém vê quem você é até que as duas aceitem. O que a sua cidade aplica é público."),
                    Html.Of($"Que práticas são úteis para você e os seus avisos de buscas: só você. O que busca fica registrado sem o seu nome.")),
                Html.Of($"Não damos os seus dados a mais ninguém.")),
            Lists = Html.Paragraphs(
                Html.Of($"<b>As três listas</b>"),
                Html.Lines(
                    Html.Of($"Em /financiamento, /mercosul e /levantamento, qualquer pessoa lê o que é público de cada ficha. O site mostra fontes, chamadas e instâncias; de empreendimentos, só totais."),
                    Html.Of($"O que o formulário chama de privado só é lido por quem escreveu a ficha e por quem verifica. Essas pessoas veem também quem a alterou.")),
                Html.Of($"Um empreendimento escolhe: aparece, é repassado a pedido ou só é contado."),
                Html.Of($"<b>Como sair.</b> Quem escreveu uma ficha, ou quem verifica, a retira da lista. Um empreendimento que não quer aparecer avisa essas pessoas: o que foi escrito é apagado, e ficam nome e cidade para não registrá-lo de novo.")),
            ToLists = "As três listas, em detalhe",
            SeeAll = "Ver tudo o que guardamos",
            Back = "Voltar",
            Download = "Baixar meus dados",
            Delete = "Apagar meus dados",
            PageName = "meus-dados.html",
            PageCaption = Html.Of($"Tudo o que guardamos de você, para ler."),
            FileName = "meus-dados.json",
            FileCaption = Html.Of($"O mesmo, tal como está salvo, para levar a outro programa."),
            Preparing = "Estou preparando e enviarei aqui.",
            NotMade = Html.Of($"Não consegui preparar o arquivo com os seus dados. Toque em «Baixar meus dados» de novo, por favor."),
            Ask = (deleted, published) => Html.Paragraphs(
                Html.Of($"<b>Apagar seus dados?</b>"),
                Html.Lines(
                    Html.Of($"São apagados o seu perfil, as suas respostas e os seus avisos."),
                    Plural.Form(
                        deleted,
                        Html.Empty,
                        Html.Of($"É apagada 1 prática que não está publicada."),
                        Html.Of($"São apagadas {Locale.Pt.Number(deleted)} práticas que não estão publicadas.")),
                    Plural.Form(
                        published,
                        Html.Empty,
                        Html.Of($"1 prática publicada continua pública, sem o seu nome nem o seu contato. Se não quer isso, retire-a antes em /minhas_praticas."),
                        Html.Of($"{Locale.Pt.Number(published)} práticas publicadas continuam públicas, sem o seu nome nem o seu contato. Se não quer isso, retire-as antes em /minhas_praticas.")))),
            YesDelete = "Sim, apagar meus dados",
            AskAgain = Html.Of($"Tem certeza? Depois não poderei recuperá-los. Se quer uma cópia, baixe antes."),
            DeleteForEver = "Apagar para sempre",
            KeepAll = "Não, manter tudo",
            Deleted = Html.Of($"Apaguei os seus dados. Se voltar a me escrever, começamos de novo com /start."),
            LastCoordinator = Html.Of($"Você é a única pessoa que coordena: sem você ninguém poderia revisar práticas. Quando outra pessoa coordenar, poderá apagar os seus dados aqui."),
        });
}
