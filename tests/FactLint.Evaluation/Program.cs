using FactLint.Evaluation.Catalogue;

return args.FirstOrDefault() switch
{
    "catalogue" => CatalogueCommand.Run(args[1..]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: FactLint.Evaluation catalogue …");
    return 2;
}
