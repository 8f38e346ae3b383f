import { keepShared, shareField, sharePath } from './shared-files.ts'

/*
 * What a phone shares with Payung arrives as a form that is posted to an address. It never goes to the server: this worker
 * keeps the files in the browser and opens the page that takes them, where whoever shared them decides. It touches no other request.
 */
type Posted = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void }

addEventListener('fetch', (event) => {
  const posted = event as Posted
  const { method, url } = posted.request
  if (method === 'POST' && new URL(url).pathname === sharePath) posted.respondWith(take(posted.request))
})

async function take(request: Request): Promise<Response> {
  const form = await request.formData()
  const files = form.getAll(shareField).filter((part) => part instanceof File)
  await keepShared(files, Date.now())
  return Response.redirect(sharePath, 303)
}
